import type { Kysely } from "kysely";
import { findCouncilByName, insertCouncil } from "#db/queries/councils.ts";
import type { Tables } from "#db/schema.ts";
import type { Context } from "../context.server.ts";
import { Invalid } from "../errors.ts";
import type { CouncilInput } from "./council.ts";
import { type Actor, inOffice } from "./office.server.ts";

/**
 * Adds a council. Returns the address of the list.
 * @throws NotFound for who is no programme manager; Invalid for a name that is
 *   there already
 */
export async function addCouncil(
  app: Context,
  actor: Actor,
  { name, nation, once }: CouncilInput,
): Promise<string> {
  return inOffice(app, { actor, once }, async ({ db, at }) => {
    await refuseKnown(db, name);
    await insertCouncil(db, { id: app.newId(), name, nation, at });
    return "/programme/councils";
  });
}

/** @throws Invalid for the name of a council that is there already */
export async function refuseKnown(db: Kysely<Tables>, name: string) {
  const present = await findCouncilByName(db, name);
  if (present) throw new Invalid({ name: `${present.name} is already there` });
}
