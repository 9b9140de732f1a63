import { Notice } from "../ui/Notice.tsx";
import type { ClashLine } from "./timetable.ts";

interface Props {
  clashes: readonly ClashLine[];
  /** The timetable's address. */
  base: string;
}

/** What a session clashes with; a warning, for the planner to decide. */
export function ClashNotice({ clashes, base }: Props) {
  if (clashes.length === 0) return null;
  return (
    <Notice kind="warning" title="This session clashes">
      <ul className="govuk-list govuk-list--bullet">
        {clashes.map((clash) => (
          <li key={clash.id}>
            <a className="govuk-link" href={`${base}/${clash.id}`}>
              {clash.title}
            </a>
            , {clash.how}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
