import { Notice } from "../../ui/Notice.tsx";
import { Prose } from "../../ui/Prose.tsx";
import type { SaidInReport } from "./said-in-report.ts";

interface Props {
  /** What the report says instead; nothing is drawn where it says the same. */
  said: SaidInReport | null | undefined;
  /** Whether it stands above a form that changes the thing's own words. */
  isForm?: boolean;
}

/** On the page or form of a thing: that the report says it in other words. */
export function WordedOtherwise({ said, isForm = false }: Props) {
  if (!said) return null;
  return (
    <Notice title="The report words this otherwise">
      <Prose text={said.text} small />
      <p>
        {isForm
          ? "Words saved here do not change those of the report: they stay until somebody takes these again."
          : "Those of the report stay when these change, until somebody takes these again."}
      </p>
      {said.href ? (
        <p>
          <a className="govuk-link" href={said.href}>
            The report’s words, beside these
          </a>
        </p>
      ) : (
        <p>They are in the report again once the finding is agreed.</p>
      )}
    </Notice>
  );
}
