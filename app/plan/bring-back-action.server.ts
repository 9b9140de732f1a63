import { findRemovedAction } from "#db/queries/removed-actions.ts";
import { findAction } from "#db/queries/actions.ts";
import { bringBackToPlan } from "#db/queries/plan-removals.ts";
import type { Context } from "../context.server.ts";
import type { Led } from "../forms/answer.server.ts";
import { type PlanAttempt, editPlan } from "./change-plan.server.ts";
import { putBack } from "./rows/remove-row.server.ts";
import { missingAction } from "./missing-action.server.ts";

/**
 * Brings a removed action back to where it stood, with its progress; where its
 * row was removed, that too, with all that went with it. A second press changes
 * nothing. Returns its address, and what to say there.
 * @throws NotFound for what never was in the plan
 */
export async function bringBackAction(
  app: Context,
  attempt: PlanAttempt,
  id: string,
): Promise<Led> {
  return editPlan(app, attempt, "actions", async (change) => {
    const { db, plan, who, at } = change;
    const to = `/plans/${plan.id}/actions/${id}`;
    if (await findAction(db, plan.id, id)) {
      return { to, said: "It is there already" };
    }
    const removed = await findRemovedAction(db, plan.id, id);
    if (!removed) throw await missingAction(db, change, id);
    const table = "plan_action";
    if (await putBack(change, removed.rowId)) {
      // What went with its row is back with that.
      if (await findAction(db, plan.id, id)) {
        return { to, said: "The action is back, with the row it stands in" };
      }
    }
    await bringBackToPlan(db, plan.id, { table, id, by: who.id, at });
    await change.record({
      event: "actionBroughtBack",
      subject: `Action ${removed.number}`,
      action: id,
    });
    return { to, said: "The action is back" };
  });
}
