import { listRecommendations } from "#db/queries/recommendations.ts";
import { updatePlaces } from "#db/queries/places.ts";
import { type Attempt, edit } from "../challenge/change.server.ts";
import type { Context } from "../context.server.ts";
import { type OrderInput, backTo, newOrder } from "../forms/order.ts";

/**
 * Gives the recommendations a new order, and with it their numbers.
 * @returns the address of the list, to come back to
 * @throws NotNow when the list is no longer the one that the person saw
 */
export async function orderRecommendations(
  app: Context,
  attempt: Attempt,
  input: OrderInput,
): Promise<string> {
  return edit(app, attempt, "recommendations", async ({ db, challenge }) => {
    const present = await listRecommendations(db, {
      challengeId: challenge.id,
      sight: "all",
    });
    const order = newOrder(
      present.map(({ id }) => ({ id })),
      input,
    );
    if (order.length > 0) {
      await updatePlaces(db, "recommendation", challenge.id, order);
    }
    return backTo(`/challenges/${challenge.id}/recommendations`, input);
  });
}
