import { listExamples } from "#db/queries/examples.ts";
import { updatePlaces } from "#db/queries/places.ts";
import { type Attempt, edit } from "../challenge/change.server.ts";
import type { Context } from "../context.server.ts";
import { type OrderInput, backTo, newOrder } from "../forms/order.ts";
import type { ExampleKind } from "./example.ts";

/**
 * Gives the examples of one kind a new order.
 * @returns the address of the list, to come back to
 * @throws NotNow when the list is no longer the one that the person saw
 */
export async function orderExamples(
  app: Context,
  attempt: Attempt,
  { kind, ...input }: OrderInput & { kind: ExampleKind },
): Promise<string> {
  return edit(app, attempt, "examples", async ({ db, challenge }) => {
    const all = await listExamples(db, {
      challengeId: challenge.id,
      sight: "all",
    });
    const present = all.filter((example) => example.kind === kind);
    const order = newOrder(present, input);
    if (order.length > 0)
      await updatePlaces(db, "example", challenge.id, order);
    return backTo(`/challenges/${challenge.id}/examples`, input);
  });
}
