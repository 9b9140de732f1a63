import { bringBackToPlan, removeFromPlan } from "#db/queries/plan-removals.ts";
import { findPlanTag, findRemovedPlanTag } from "#db/queries/plan-tags.ts";
import { readAgain } from "../../challenge/read-again.ts";
import type { Context } from "../../context.server.ts";
import type { Led } from "../../forms/answer.server.ts";
import { type PlanAttempt, editPlan } from "../change-plan.server.ts";
import { missingTag } from "./missing-tag.server.ts";

const table = "plan_tag";

/**
 * Takes a tag out of the plan; which rows bore it is kept. Returns the address
 * of the list of tags.
 * @throws NotNow when it was changed after the person read it
 */
export async function removeTag(
  app: Context,
  attempt: PlanAttempt,
  id: string,
  { version }: { version: number },
): Promise<string> {
  return editPlan(app, attempt, "actions", async (change) => {
    const { db, plan, who, at } = change;
    const present = await findPlanTag(db, plan.id, id);
    if (!present) throw await missingTag(db, change, id);
    if (present.version !== version) {
      throw readAgain("this tag", present.updatedByName);
    }
    await removeFromPlan(db, plan.id, { table, id, by: who.id, at });
    await change.record({ event: "tagRemoved", subject: present.name });
    return `/plans/${plan.id}/tags`;
  });
}

/**
 * Brings a removed tag back, to the rows that bore it. A second press changes
 * nothing. Returns the list of tags, and what to say there.
 * @throws NotFound for what never was in the plan
 */
export async function bringBackTag(
  app: Context,
  attempt: PlanAttempt,
  id: string,
): Promise<Led> {
  return editPlan(app, attempt, "actions", async (change) => {
    const { db, plan, who, at } = change;
    const to = `/plans/${plan.id}/tags`;
    if (await findPlanTag(db, plan.id, id)) {
      return { to, said: "It is there already" };
    }
    const removed = await findRemovedPlanTag(db, plan.id, id);
    if (!removed) throw await missingTag(db, change, id);
    await bringBackToPlan(db, plan.id, { table, id, by: who.id, at });
    await change.record({ event: "tagBroughtBack", subject: removed.name });
    return { to, said: "The tag is back" };
  });
}
