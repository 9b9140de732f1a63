import { useLoaderData } from "@remix-run/react";
import {
  listCitedFindings,
  listRecommendations,
} from "#db/queries/recommendations.ts";
import { findKindLastSent } from "#db/queries/reports.ts";
import { councilReads } from "../challenge/council-reads.ts";
import { RecommendationList } from "../recommendations/RecommendationList.tsx";
import { inChallenge } from "../respond.server.ts";
import { LinkButton } from "../ui/Button.tsx";
import { EmptyState } from "../ui/EmptyState.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import { titled } from "../ui/title.ts";

export const meta = titled("Recommendations");
export const handle = { scripts: ["reorder"] };

export const loader = inChallenge(
  "recommendations",
  async ({ app, challenge, stage, may, sees, url }) => {
    const list = await listRecommendations(app.db, {
      challengeId: challenge.id,
      sight: sees("recommendations"),
    });
    const cited = await listCitedFindings(app.db, challenge.id);
    return {
      top: `/challenges/${challenge.id}`,
      reads: councilReads(stage, await findKindLastSent(app.db, challenge.id)),
      mayEdit: may("recommendations"),
      moved: url.searchParams.get("moved"),
      items: list.map(({ id, number, lead_in, text, priority }) => ({
        id,
        number,
        leadIn: lead_in,
        text,
        priority,
        findings: cited.filter((row) => row.recommendation_id === id).length,
      })),
    };
  },
  "all",
);

export default function Recommendations() {
  const { top, reads, mayEdit, moved, items } = useLoaderData<typeof loader>();
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
          Outcomes
        </a>
      </div>
      {items.length === 0 ? (
        <EmptyState title="No recommendation yet">
          {mayEdit
            ? "Begin with the areas for consideration that matter most."
            : "The peer team writes them once the findings stand."}
        </EmptyState>
      ) : (
        <RecommendationList {...{ top, mayEdit, moved, items }} />
      )}
    </>
  );
}
