import { DecidedWhere } from "../outcomes/DecidedWhere.tsx";
import { OutcomeTag } from "../outcomes/OutcomeTag.tsx";
import { Prose } from "../ui/Prose.tsx";
import type { AreaView } from "./AreaPage.tsx";

/** What is decided of the area, with the reasons; or a remark on it. */
export function AreaOutcome({
  decided,
}: {
  decided: NonNullable<AreaView["decided"]>;
}) {
  const { outcome, sentence, reason, source } = decided;
  return (
    <section className="cf-section">
      <h2 className="govuk-heading-m">
        {outcome ? "Outcome" : "The peer team’s remark"}
      </h2>
      {outcome && (
        <p className="cf-cluster">
          <OutcomeTag outcome={outcome} />
          {sentence}
        </p>
      )}
      {reason && <Prose text={reason} />}
      <DecidedWhere {...source} />
    </section>
  );
}
