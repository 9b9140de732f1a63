import { updatePlaces } from "#db/queries/places.ts";
import { listFindings } from "#db/queries/findings.ts";
import { type Attempt, edit } from "../challenge/change.server.ts";
import type { Context } from "../context.server.ts";
import { NotFound } from "../errors.ts";
import { type OrderInput, backTo, newOrder } from "../forms/order.ts";
import type { FindingKind } from "./finding.ts";

/**
 * Gives one list of findings (area and kind) a new order; sub-headings stay in
 * one piece.
 * @returns the address of the list, to come back to
 * @throws NotNow when the list is no longer the one that the person saw
 */
export async function orderFindings(
  app: Context,
  attempt: Attempt,
  {
    areaKey,
    kind,
    ...input
  }: OrderInput & { areaKey: string; kind: FindingKind },
): Promise<string> {
  return edit(app, attempt, "findings", async ({ db, challenge, areas }) => {
    if (!areas.some(({ key }) => key === areaKey)) throw new NotFound();
    const ofArea = await listFindings(db, {
      challengeId: challenge.id,
      sight: "all",
      areaKey,
    });
    const present = ofArea
      .filter((finding) => finding.kind === kind)
      .map(({ id, subheading }) => ({ id, group: subheading }));
    const order = newOrder(present, input);
    if (order.length > 0)
      await updatePlaces(db, "finding", challenge.id, order);
    const back = input.move ? withoutPage(input.back) : input.back;
    return backTo(`/challenges/${challenge.id}/findings${back}`, input);
  });
}

/** The list shows the page on which the thing that was moved stands now. */
function withoutPage(back: string): string {
  const query = new URLSearchParams(back);
  query.delete("page");
  return query.size > 0 ? `?${query}` : "";
}
