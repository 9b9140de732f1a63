import type { ChangedThing } from "./changed-since.server.ts";

interface Props {
  top: string;
  changed: readonly ChangedThing[];
}

/** So many are named. */
const mostNamed = 25;

/** What the team did since with what came from a report, each with its page. */
export function Changed({ top, changed }: Props) {
  if (changed.length === 0) return null;
  const more = changed.length - mostNamed;
  return (
    <ul className="govuk-list govuk-list--bullet">
      {changed.slice(0, mostNamed).map(({ name, how, where }) => (
        <li key={where}>
          <a className="govuk-link" href={`${top}/${where}`}>
            {name}
          </a>
          : {new Intl.ListFormat("en-GB").format(how)}
        </li>
      ))}
      {more > 0 && <li>{more === 1 ? "One more" : `${more} more`}</li>}
    </ul>
  );
}
