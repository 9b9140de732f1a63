import { listNoActions } from "#db/queries/no-actions.ts";
import { listPositions } from "#db/queries/positions.ts";
import { NotFound } from "../../errors.ts";
import type { PlanCall } from "../../respond.server.ts";
import { allowInPlan } from "../change-plan.server.ts";
import { actionsOfPlan } from "../actions-of-plan.server.ts";

/**
 * Each recommendation of the final report: the position the council sent, its
 * actions with their progress, or that nothing will be done and why.
 * @throws NotFound for a plan that comes from no challenge
 */
export async function recommendationsOf(call: PlanCall) {
  const { app, plan, source } = call;
  if (!source) throw new NotFound();
  const { actions, links, answerable } = await actionsOfPlan(call);
  const positions = await listPositions(app.db, source.challenge.id, "sent");
  const decided = await listNoActions(app.db, plan.id);
  return {
    top: `/plans/${plan.id}`,
    mayAct: call.mayWrite("actions"),
    mayDecide: call.mayWrite("decisions"),
    recommendations: answerable
      .filter(({ kind }) => kind === "recommendation")
      .map(({ id, name, text }) => {
        const ofIt = links
          .filter(({ recommendationId }) => recommendationId === id)
          .map(({ actionId }) => actionId);
        return {
          ...{ id, name, text },
          position:
            positions.find((one) => one.recommendationId === id) ?? null,
          decided: decided.find((one) => one.recommendationId === id) ?? null,
          actions: actions.filter((one) => ofIt.includes(one.id)),
        };
      }),
  };
}

/** One recommendation, for the form that decides on it. @throws NotFound */
export async function decisionOf(call: PlanCall, id: string) {
  allowInPlan(call, "decisions");
  const { top, recommendations } = await recommendationsOf(call);
  const one = recommendations.find((each) => each.id === id);
  if (!one) throw new NotFound();
  return { list: `${top}/recommendations`, top, ...one };
}
