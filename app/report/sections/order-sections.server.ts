import { listOwnSections } from "#db/queries/own-sections.ts";
import { updatePlaces } from "#db/queries/places.ts";
import { type Attempt, edit } from "../../challenge/change.server.ts";
import type { Context } from "../../context.server.ts";
import { inReportOrder } from "../chapters.ts";
import { type OrderInput, backTo, newOrder } from "../../forms/order.ts";

/**
 * Gives the sections that the team added a new order, and with it their
 * numbers; each stays after the section of every report that it stands after.
 * @returns the address of the list, to come back to
 * @throws NotNow when the list is no longer the one that the person saw
 */
export async function orderSections(
  app: Context,
  attempt: Attempt,
  input: OrderInput,
): Promise<string> {
  return edit(app, attempt, "reportSections", async ({ db, challenge }) => {
    const own = await listOwnSections(db, challenge.id);
    const present = inReportOrder(own);
    const order = newOrder(
      present.map(({ id }) => ({ id })),
      input,
    );
    await updatePlaces(db, "own_section", challenge.id, order);
    return backTo(`/challenges/${challenge.id}/report/sections`, input);
  });
}
