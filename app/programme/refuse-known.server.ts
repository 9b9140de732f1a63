import type { Kysely } from "kysely";
import { isUniqueViolation } from "#db/errors.ts";
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
  throw alreadyThere(present.name);
}

/**
 * Waits for a write of a council's name, for which PostgreSQL may have taken
 * another's since the name was looked for.
 * @throws Invalid as `refuseKnown`
 */
export async function orKnown<T>(name: string, write: Promise<T>): Promise<T> {
  return write.catch((error: unknown) => {
    throw isUniqueViolation(error) ? alreadyThere(name) : error;
  });
}

const alreadyThere = (name: string) =>
  new Invalid({ name: `${name} is already there` });
