import type { Kysely } from "kysely";
import { findCouncilByName } from "#db/queries/councils.ts";
import type { Tables } from "#db/schema.ts";
import { Invalid } from "../errors.ts";

/**
 * @param own the council that may keep the name; none for a new one
 * @throws Invalid for the name of another council that is there already
 */
export async function refuseKnown(
  db: Kysely<Tables>,
  name: string,
  own?: string,
): Promise<void> {
  const present = await findCouncilByName(db, name);
  if (!present || present.id === own) return;
  throw new Invalid({ name: `${present.name} is already there` });
}
