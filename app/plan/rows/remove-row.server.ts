import { listActionsOfRow } from "#db/queries/actions.ts";
import { bringBackToPlan, removeFromPlan } from "#db/queries/plan-removals.ts";
import {
  bringBackActionsOfRow,
  removeActionsOfRow,
} from "#db/queries/plan-row-removals.ts";
import { findPlanRow, findRemovedPlanRow } from "#db/queries/plan-rows.ts";
import { readAgain } from "../../challenge/read-again.ts";
import type { Context } from "../../context.server.ts";
import type { Led } from "../../forms/answer.server.ts";
import {
  type PlanAttempt,
  type PlanChange,
  editPlan,
} from "../change-plan.server.ts";
import { missingRow } from "./missing-row.server.ts";
import { rowName } from "./row.ts";

const table = "plan_row";

/**
 * Takes a row out of the plan, and its actions with it; they keep their
 * progress and their numbers. Returns the address of the plan.
 * @throws NotNow when it was changed after the person read it
 */
export async function removeRow(
  app: Context,
  attempt: PlanAttempt,
  id: string,
  { version }: { version: number },
): Promise<string> {
  return editPlan(app, attempt, "actions", async (change) => {
    const { db, plan, who, at } = change;
    const present = await findPlanRow(db, plan.id, id);
    if (!present) throw await missingRow(db, change, id);
    if (present.version !== version) {
      throw readAgain("this row", present.updatedByName);
    }
    const actions = await listActionsOfRow(db, plan.id, id);
    const hand = { by: who.id, at };
    await removeActionsOfRow(db, plan.id, { rowId: id, ...hand });
    await removeFromPlan(db, plan.id, { table, id, ...hand });
    const gone = actions.map(({ number, text }) => `${number}. ${text}`);
    await change.record({
      ...{ event: "rowRemoved", subject: rowName(present) },
      note: gone.join("\n"),
    });
    return `/plans/${plan.id}`;
  });
}

/**
 * Brings a removed row back to where it stood, with the actions that went with
 * it. A second press changes nothing. Returns its address, and what to say there.
 * @throws NotFound for what never was in the plan
 */
export async function bringBackRow(
  app: Context,
  attempt: PlanAttempt,
  id: string,
): Promise<Led> {
  return editPlan(app, attempt, "actions", async (change) => {
    const { db, plan } = change;
    const to = `/plans/${plan.id}/rows/${id}`;
    if (await findPlanRow(db, plan.id, id)) {
      return { to, said: "It is there already" };
    }
    const back = await putBack(change, id);
    if (!back) throw await missingRow(db, change, id);
    return { to, said: "The row is back" };
  });
}

/**
 * Puts a removed row back inside a change, with the actions that went with it.
 * @returns false when it is not removed, or never was
 */
export async function putBack(
  change: PlanChange,
  id: string,
): Promise<boolean> {
  const { db, plan, who, at } = change;
  const removed = await findRemovedPlanRow(db, plan.id, id);
  if (!removed?.at) return false;
  const hand = { by: who.id, at };
  await bringBackToPlan(db, plan.id, { table, id, ...hand });
  const of = { rowId: id, since: removed.at, ...hand };
  await bringBackActionsOfRow(db, plan.id, of);
  await change.record({ event: "rowBroughtBack", subject: rowName(removed) });
  return true;
}
