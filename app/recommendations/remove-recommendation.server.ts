import { findRecommendation } from "#db/queries/recommendations.ts";
import { markRemoved } from "#db/queries/removals.ts";
import { type Attempt, edit } from "../challenge/change.server.ts";
import { missing } from "../challenge/missing.server.ts";
import { readAgain } from "../challenge/read-again.ts";
import type { Context } from "../context.server.ts";

/**
 * Removes a recommendation from the list; it is kept, marked as removed, and
 * the ones after it move up a number.
 * @throws NotNow when it was changed after the person read it
 */
export async function removeRecommendation(
  app: Context,
  attempt: Attempt,
  id: string,
  { version }: { version: number },
): Promise<string> {
  return edit(app, attempt, "recommendations", async (change) => {
    const { db, challenge, at } = change;
    const present = await findRecommendation(db, challenge.id, id);
    if (!present) throw await missing(db, change, "recommendation", id);
    if (present.version !== version) {
      throw readAgain("this recommendation", present.updated_by_name);
    }
    await markRemoved(db, challenge.id, { table: "recommendation", id }, at);
    await change.record({
      event: "recommendationRemoved",
      subject: present.lead_in,
      audience: "team",
    });
    return `/challenges/${challenge.id}/recommendations`;
  });
}
