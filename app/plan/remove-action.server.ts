import { findAction } from "#db/queries/plan.ts";
import { removeAction as remove } from "#db/queries/plan-changes.ts";
import { type Attempt, edit } from "../challenge/change.server.ts";
import { missing } from "../challenge/missing.server.ts";
import { readAgain } from "../challenge/read-again.ts";
import type { Context } from "../context.server.ts";

/**
 * Takes an action out of the plan; it is kept with its progress and its
 * number is not given again. Returns the address of the plan.
 * @throws NotNow when it was changed after the person read it
 */
export async function removeAction(
  app: Context,
  attempt: Attempt,
  id: string,
  { version }: { version: number },
): Promise<string> {
  return edit(app, attempt, "plan", async (change) => {
    const { db, challenge, who, at } = change;
    const present = await findAction(db, challenge.id, id);
    if (!present) throw await missing(db, change, "action", id);
    if (present.version !== version) {
      throw readAgain("this action", present.updatedByName);
    }
    await remove(db, challenge.id, id, { by: who.id, at });
    await change.record({
      event: "actionRemoved",
      subject: `Action ${present.number}`,
      note: present.text,
      audience: "both",
    });
    return `/challenges/${challenge.id}/plan`;
  });
}
