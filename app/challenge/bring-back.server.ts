import {
  countThere,
  findRemoval,
  isThere,
  markBack,
} from "#db/queries/removals.ts";
import type { Context } from "../context.server.ts";
import { refuseMore } from "../forms/most-listed.ts";
import type { Led } from "../forms/answer.server.ts";
import { type Attempt, edit } from "./change.server.ts";
import { missing, removalOf } from "./missing.server.ts";
import { type Kind, things, wayBack, wentBy } from "./things.ts";

/**
 * Brings a removed thing back, with all that still points at it; what people
 * put in an order comes last in it. A second press changes nothing.
 * @returns its address, and what to say there
 * @throws NotFound, Gone for who may not, or where it is in another by now;
 *   NotNow when there are as many as a list holds
 */
export async function bringBack(
  app: Context,
  attempt: Attempt,
  kind: Kind,
  id: string,
): Promise<Led> {
  const { may, table, list, atMost } = things[kind];
  return edit(app, attempt, may, async (change) => {
    const { db, challenge } = change;
    const to = `/challenges/${challenge.id}/${list}/${id}`;
    if (await isThere(db, challenge.id, { table, id })) {
      return { to, said: "It is there already" };
    }
    const removal = await findRemoval(db, challenge.id, removalOf(kind, id));
    const event = removal && wayBack(kind, removal, change);
    if (!event) throw await missing(db, change, kind, id);
    if (atMost) {
      const length = await countThere(db, challenge.id, table);
      refuseMore({ length }, atMost);
    }
    await markBack(db, challenge.id, { table, id });
    const { subject, audience } = removal;
    await change.record({ event, subject, audience });
    return { to, said: `The ${wentBy(kind, removal.event)?.what} is back` };
  });
}
