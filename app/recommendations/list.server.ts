import {
  listCitedFindings,
  listRecommendations,
} from "#db/queries/recommendations.ts";
import { findKindLastSent } from "#db/queries/reports.ts";
import type { Mode } from "#workflows/stages.ts";
import { councilReads } from "../challenge/council-reads.ts";
import { whyNothing } from "../challenge/why-nothing.ts";
import { outcomesTitle } from "../outcomes/outcome.ts";
import type { ChallengeCall } from "../respond.server.ts";

/** The recommendations in their order, as the team works on them. */
export async function recommendationsList(call: ChallengeCall) {
  const { app, challenge, stage, may, sees, url } = call;
  const list = await listRecommendations(app.db, {
    challengeId: challenge.id,
    sight: sees("recommendations"),
  });
  const cited = await listCitedFindings(app.db, challenge.id);
  return {
    top: `/challenges/${challenge.id}`,
    reads: councilReads(stage, await findKindLastSent(app.db, challenge.id)),
    outcomes: outcomesTitle(challenge.mode satisfies string as Mode),
    mayEdit: may("recommendations"),
    nothing: whyNothing(
      stage,
      "a recommendation was written",
      "The peer team writes them once the findings stand.",
    ),
    /** What was just moved, and which way. */
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
}

export type RecommendationsShown = Awaited<
  ReturnType<typeof recommendationsList>
>;
