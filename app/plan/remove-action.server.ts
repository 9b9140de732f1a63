import { findAction } from "#db/queries/actions.ts";
import { removeFromPlan } from "#db/queries/plan-removals.ts";
import { readAgain } from "../challenge/read-again.ts";
import type { Context } from "../context.server.ts";
import { type PlanAttempt, editPlan } from "./change-plan.server.ts";
import { missingAction } from "./missing-action.server.ts";

/**
 * Takes an action out of the plan; it is kept with its progress and its
 * number is not given again. Returns the address of the plan.
 * @throws NotNow when it was changed after the person read it
 */
export async function removeAction(
  app: Context,
  attempt: PlanAttempt,
  id: string,
  { version }: { version: number },
): Promise<string> {
  return editPlan(app, attempt, "actions", async (change) => {
    const { db, plan, who, at } = change;
    const present = await findAction(db, plan.id, id);
    if (!present) throw await missingAction(db, change, id);
    if (present.version !== version) {
      throw readAgain("this action", present.updatedByName);
    }
    const table = "plan_action";
    await removeFromPlan(db, plan.id, { table, id, by: who.id, at });
    await change.record({
      event: "actionRemoved",
      subject: `Action ${present.number}`,
      note: present.text,
      action: id,
    });
    return `/plans/${plan.id}`;
  });
}
