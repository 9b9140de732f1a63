import { Button } from "../ui/Button.tsx";
import type { Register } from "./register.server.ts";

interface Props {
  open: Register["open"];
  /** In a form that is not to be lost, the ways are buttons that send it. */
  inForm?: boolean | undefined;
}

/** What the team has still to do, each a way to just those comments. */
export function StillOpen({ open, inForm }: Props) {
  if (!open || open.unanswered + open.unconfirmed === 0) return null;
  const ways = [
    { standing: "unanswered", count: open.unanswered, words: "not answered" },
    {
      standing: "unconfirmed",
      count: open.unconfirmed,
      words: "without a second reader",
    },
  ].filter(({ count }) => count > 0);
  return (
    <ul className="cf-cluster cf-plain-list">
      {ways.map(({ standing, count, words }) => {
        const href = `?standing=${standing}`;
        const label = `${count} ${words}`;
        return (
          <li key={standing}>
            {inForm ? (
              <Button look="quiet" name="then" value="show" formAction={href}>
                {label}
              </Button>
            ) : (
              <a href={href}>{label}</a>
            )}
          </li>
        );
      })}
    </ul>
  );
}
