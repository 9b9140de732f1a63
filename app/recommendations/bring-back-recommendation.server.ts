import { bringBackRecommendation as markBack } from "#db/queries/bring-back.ts";
import { findRecommendation } from "#db/queries/recommendations.ts";
import { type Attempt, edit } from "../challenge/change.server.ts";
import { missing } from "../challenge/missing.server.ts";
import type { Context } from "../context.server.ts";

/**
 * Brings a removed recommendation back, with all that still points at it, at
 * the end of its list. A second press changes nothing.
 * @returns the address of the recommendation
 */
export async function bringBackRecommendation(
  app: Context,
  attempt: Attempt,
  id: string,
): Promise<string> {
  return edit(app, attempt, "recommendations", async (change) => {
    const { db, challenge } = change;
    const isBack = await markBack(db, challenge.id, id);
    const present = await findRecommendation(db, challenge.id, id);
    if (!present) throw await missing(db, change, "recommendation", id);
    if (isBack) {
      await change.record({
        event: "recommendationBroughtBack",
        subject: present.lead_in,
        audience: "team",
      });
    }
    return `/challenges/${challenge.id}/recommendations/${id}`;
  });
}
