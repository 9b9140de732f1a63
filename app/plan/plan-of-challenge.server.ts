import { listPlanSections } from "#db/queries/plan-sections.ts";
import { beginPlan } from "../challenge/begin-plan.server.ts";
import type { Change } from "../challenge/change.server.ts";
import { type PlanHand, handOn } from "./change-plan.server.ts";

/** The plan of a challenge in hand, for what the report puts into it. */
export interface ChallengesPlan extends PlanHand {
  /** The section about an area; null for none, or where there is none. */
  sectionOf: (areaKey: string | null) => string | null;
}

/** Takes the plan of a challenge in hand; begins it where there is none. */
export async function planOfChallenge(change: Change): Promise<ChallengesPlan> {
  const plan = await beginPlan(change);
  const hand = await handOn(change, plan.id);
  const sections = await listPlanSections(change.db, plan.id);
  return {
    ...hand,
    sectionOf: (wanted) =>
      sections.find(({ areaKey }) => areaKey !== null && areaKey === wanted)
        ?.id ?? null,
  };
}
