import { LinkButton } from "../ui/Button.tsx";
import { EmptyState } from "../ui/EmptyState.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import { RecommendationList } from "./RecommendationList.tsx";
import type { RecommendationsShown } from "./list.server.ts";

/** The recommendations of a challenge as its team has them. */
export function RecommendationsPage(props: RecommendationsShown) {
  const { top, reads, outcomes, mayEdit, nothing, moved, items } = props;
  return (
    <>
      <PageHeading
        title="Recommendations"
        lead={`What the council is asked to do, in the order of the report. ${reads}`}
      />
      <div className="cf-cluster">
        {mayEdit && (
          <LinkButton href={`${top}/recommendations/new`}>
            Add a recommendation
          </LinkButton>
        )}
        <a className="govuk-link" href={`${top}/findings`}>
          Findings
        </a>
        <a className="govuk-link" href={`${top}/outcomes`}>
          {outcomes}
        </a>
      </div>
      {items.length === 0 ? (
        <EmptyState title="No recommendation yet">
          {mayEdit
            ? "Begin with the areas for consideration that matter most."
            : nothing}
        </EmptyState>
      ) : (
        <RecommendationList {...{ top, mayEdit, moved, items }} />
      )}
    </>
  );
}
