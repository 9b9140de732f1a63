import {
  findPlanColumn,
  findRemovedPlanColumn,
} from "#db/queries/plan-columns.ts";
import { bringBackToPlan, removeFromPlan } from "#db/queries/plan-removals.ts";
import { readAgain } from "../../challenge/read-again.ts";
import type { Context } from "../../context.server.ts";
import { NotNow } from "../../errors.ts";
import type { Led } from "../../forms/answer.server.ts";
import { type PlanAttempt, editPlan } from "../change-plan.server.ts";
import { isOwnColumn } from "./column.ts";
import { missingColumn } from "./missing-column.server.ts";

const table = "plan_column";

/**
 * Takes a column of the plan's own out of it; what rows say in it is kept.
 * Returns the address of the list of columns.
 * @throws NotNow when it was changed after the person read it, or is one that
 *   every plan has
 */
export async function removeColumn(
  app: Context,
  attempt: PlanAttempt,
  id: string,
  { version }: { version: number },
): Promise<string> {
  return editPlan(app, attempt, "columns", async (change) => {
    const { db, plan, who, at } = change;
    const present = await findPlanColumn(db, plan.id, id);
    if (!present) throw await missingColumn(db, change, id);
    if (!isOwnColumn(present)) throw new NotNow("Every plan has this column.");
    if (present.version !== version) {
      throw readAgain("this column", present.updatedByName);
    }
    await removeFromPlan(db, plan.id, { table, id, by: who.id, at });
    await change.record({ event: "columnRemoved", subject: present.name });
    return `/plans/${plan.id}/columns`;
  });
}

/**
 * Brings a removed column back, with what rows say in it. A second press changes
 * nothing. Returns the list of columns, and what to say there.
 * @throws NotFound for what never was in the plan
 */
export async function bringBackColumn(
  app: Context,
  attempt: PlanAttempt,
  id: string,
): Promise<Led> {
  return editPlan(app, attempt, "columns", async (change) => {
    const { db, plan, who, at } = change;
    const to = `/plans/${plan.id}/columns`;
    if (await findPlanColumn(db, plan.id, id)) {
      return { to, said: "It is there already" };
    }
    const removed = await findRemovedPlanColumn(db, plan.id, id);
    if (!removed) throw await missingColumn(db, change, id);
    await bringBackToPlan(db, plan.id, { table, id, by: who.id, at });
    await change.record({ event: "columnBroughtBack", subject: removed.name });
    return { to, said: "The column is back" };
  });
}
