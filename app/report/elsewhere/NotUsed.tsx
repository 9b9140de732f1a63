import type { Theirs } from "../../errors.ts";
import { Notice } from "../../ui/Notice.tsx";
import { clashOf } from "./clash.ts";
import type { MappingShown } from "./elsewhere-page.server.ts";
import type { Typed } from "./typed.ts";

interface Props {
  page: MappingShown;
  theirs: Theirs;
  typed: Typed;
  isAgreed: boolean;
}

/** What somebody chose of a report that another had brought in meanwhile. */
export function NotUsed({ page, theirs, typed, isAgreed }: Props) {
  const { theirs: saved, clash } = clashOf(page, theirs, typed, isAgreed);
  return (
    <Notice
      kind="stale"
      title={`${theirs.savedBy ?? "Somebody else"} brought this in while you were correcting it`}
    >
      <p>
        What you chose otherwise was not used. Change those things themselves,
        or take it all back and bring it in again.
      </p>
      <ul className="govuk-list govuk-list--bullet">
        {Object.entries(clash).map(([name, { label, yours }]) => (
          <li key={name}>
            <strong>{label}</strong>: you chose “{yours}”, and it came in as “
            {saved?.values[name]}”
          </li>
        ))}
      </ul>
    </Notice>
  );
}
