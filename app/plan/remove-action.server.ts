import { findAction } from "#db/queries/plan.ts";
import { removeAction as remove } from "#db/queries/plan-changes.ts";
import { type Attempt, edit } from "../challenge/change.server.ts";
import type { Context } from "../context.server.ts";
import { NotFound } from "../errors.ts";

/**
 * Takes an action out of the plan; it is kept with its progress and its
 * number is not given again. Returns the address of the plan.
 */
export async function removeAction(
  app: Context,
  attempt: Attempt,
  id: string,
): Promise<string> {
  return edit(app, attempt, "plan", async (change) => {
    const { db, challenge, who, at } = change;
    const present = await findAction(db, challenge.id, id);
    if (!present) throw new NotFound();
    await remove(db, challenge.id, id, { by: who.id, at });
    await change.record({
      event: "actionRemoved",
      subject: `Action ${present.number}`,
      note: present.text,
      audience: "both",
    });
    return `/challenges/${challenge.id}/plan?done=removed`;
  });
}
