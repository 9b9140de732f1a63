import { beginPlan } from "#app/challenge/begin-plan.server.ts";
import { enter } from "#app/challenge/enter.server.ts";
import type { Context } from "#app/context.server.ts";
import type { PlanAttempt } from "#app/plan/change-plan.server.ts";
import type { Visitor } from "#app/people/visitor.server.ts";
import { listPlanSections } from "#db/queries/plan-sections.ts";

/** Finds its way into every challenge, and has no account of its own. */
const office: Visitor = {
  ...{ id: "", name: "", email: "", signInId: "" },
  isProgrammeManager: true,
};

/**
 * The plan of a challenge, begun as the final report begins it, with its
 * sections by the areas that they are about.
 */
export async function aPlanOf(app: Context, challengeId: string) {
  const { db, newId } = app;
  const { challenge, areas } = await enter(db, office, challengeId);
  const at = app.now();
  const { id } = await beginPlan({ db, challenge, areas, at, newId });
  const sections = await listPlanSections(db, id);
  return {
    planId: id,
    sectionOf: (area: string): string => {
      const section = sections.find(({ areaKey }) => areaKey === area);
      if (!section) throw new Error(`No section is about ${area}`);
      return section.id;
    },
    /** What the same person does in a challenge, done in this plan. */
    planAttempt: ({ who }: { who: Visitor }): PlanAttempt => ({
      who,
      planId: id,
    }),
  };
}

/** The actions on a page of the plan, in the order of its rows. */
export const actionsOn = <T>(page: {
  rows: ReadonlyArray<{ actions: readonly T[] }>;
}): T[] => page.rows.flatMap(({ actions }) => actions);
