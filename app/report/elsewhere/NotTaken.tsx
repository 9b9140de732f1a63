import { ErrorSummary } from "../../forms/ErrorSummary.tsx";
import type { Problem } from "../../forms/use-answer.ts";
import { Notice } from "../../ui/Notice.tsx";
import { chosenOtherwise } from "./clash.ts";
import type { MappingShown } from "./elsewhere-page.server.ts";
import type { Typed } from "./typed.ts";

interface Props {
  page: MappingShown;
  problems: Problem[];
  typed: Typed;
  isAgreed: boolean;
}

/** Why a form was not taken where it stands no more, and what it said. */
export function NotTaken({ page, problems, typed, isAgreed }: Props) {
  const chosen = chosenOtherwise(page, typed, isAgreed);
  return (
    <>
      <ErrorSummary errors={problems.map(({ message }) => ({ message }))} />
      {chosen.length > 0 && (
        <Notice kind="warning" title="What you chose is not saved">
          <ul className="govuk-list govuk-list--bullet">
            {chosen.map(({ name, label, saved, yours }) => (
              <li key={name}>
                <strong>{label}</strong>: you chose “{yours}”, and “{saved}” is
                kept
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  );
}
