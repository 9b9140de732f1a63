import { insertCouncil } from "#db/queries/councils.ts";
import type { Context } from "../context.server.ts";
import type { CouncilInput } from "./council.ts";
import { type Actor, inOffice } from "./office.server.ts";
import { orKnown, refuseKnown } from "./refuse-known.server.ts";

/**
 * Adds a council. Returns the address of the list.
 * @throws NotFound for who is no programme manager; Invalid for a name that is
 *   there already
 */
export async function addCouncil(
  app: Context,
  actor: Actor,
  input: CouncilInput,
): Promise<string> {
  const { name, nation } = input;
  return inOffice(app, { actor, form: input }, async ({ db, at }) => {
    await refuseKnown(db, name);
    const council = { id: app.newId(), name, nation, at };
    await orKnown(name, insertCouncil(db, council));
    return "/programme/councils";
  });
}
