import type { Kysely } from "kysely";
import { byName } from "../by-name.ts";
import type { Tables } from "../schema.ts";
import type { Moment } from "../values.ts";

/** One page of councils by name, each with how many challenges it has. */
export async function listCouncils(
  db: Kysely<Tables>,
  { limit, offset }: { limit: number; offset: number },
) {
  return db
    .selectFrom("council")
    .select((eb) => [
      "council.id",
      "council.name",
      "council.nation",
      eb
        .selectFrom("challenge")
        .select((e) => e.fn.countAll<number>().as("count"))
        .whereRef("challenge.council_id", "=", "council.id")
        .as("challenges"),
    ])
    .orderBy(byName("council.name"))
    .limit(limit)
    .offset(offset)
    .execute();
}

/** How many councils there are. */
export async function countCouncils(db: Kysely<Tables>): Promise<number> {
  const { count } = await db
    .selectFrom("council")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return Number(count);
}

/**
 * How many councils there are, and how many have no live challenge.
 * @param over the stages at which a challenge is live no more
 */
export async function countIdleCouncils(
  db: Kysely<Tables>,
  over: readonly string[],
): Promise<{ all: number; idle: number }> {
  const { all, busy } = await db
    .selectFrom("council")
    .leftJoin("challenge", (join) =>
      join
        .onRef("challenge.council_id", "=", "council.id")
        .on("challenge.state", "not in", [...over]),
    )
    .select((eb) => [
      eb.fn.count<number>("council.id").distinct().as("all"),
      eb.fn.count<number>("challenge.council_id").distinct().as("busy"),
    ])
    .executeTakeFirstOrThrow();
  return { all: Number(all), idle: Number(all) - Number(busy) };
}

/** Every council's id and name, by name: for choosing one. */
export async function listCouncilNames(db: Kysely<Tables>) {
  return db
    .selectFrom("council")
    .select(["id", "name"])
    .orderBy(byName("name"))
    .execute();
}

/** A council as people know it; the nation decides its bank holidays. */
export interface Council {
  id: string;
  name: string;
  nation: string;
}

/** A council, or undefined. */
export async function findCouncil(
  db: Kysely<Tables>,
  id: string,
): Promise<Council | undefined> {
  return db
    .selectFrom("council")
    .select(["id", "name", "nation"])
    .where("id", "=", id)
    .executeTakeFirst();
}

/** The council of that name, whatever its capitals; or undefined. */
export async function findCouncilByName(
  db: Kysely<Tables>,
  name: string,
): Promise<Council | undefined> {
  const all = await db
    .selectFrom("council")
    .select(["id", "name", "nation"])
    .execute();
  // The engines differ in letters such as "Ô"; a few hundred are soon compared.
  return all.find((council) => nameKey(council.name) === nameKey(name));
}

/** A council with its version, and by whom and when it was saved last. */
export async function findCouncilSaved(
  db: Kysely<Tables>,
  id: string,
): Promise<
  | (Council & { version: number; savedBy: string | null; savedAt: Moment })
  | undefined
> {
  const row = await db
    .selectFrom("council")
    .leftJoin("person", "person.id", "council.updated_by")
    .select([
      "council.id",
      "council.name",
      "council.nation",
      "council.version",
      "person.name as savedBy",
      "council.updated_at",
      "council.created_at",
    ])
    .where("council.id", "=", id)
    .executeTakeFirst();
  if (!row) return undefined;
  const { updated_at, created_at, ...council } = row;
  return { ...council, savedAt: updated_at ?? created_at };
}

const nameKey = (name: string) => name.normalize("NFC").toLowerCase();

/** Adds a council. Throws a unique violation when the name is taken. */
export async function insertCouncil(
  db: Kysely<Tables>,
  council: Council & { at: Moment },
): Promise<void> {
  await db
    .insertInto("council")
    .values({
      id: council.id,
      name: council.name,
      nation: council.nation,
      created_at: council.at,
    })
    .execute();
}

/**
 * Corrects a council if nobody did since it was read. Throws a unique
 * violation when the name is taken.
 * @returns false when its version is no longer `version`
 */
export async function updateCouncil(
  db: Kysely<Tables>,
  council: Council & { version: number; at: Moment; by: string | null },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("council")
    .set({
      name: council.name,
      nation: council.nation,
      version: council.version + 1,
      updated_at: council.at,
      updated_by: council.by,
    })
    .where("id", "=", council.id)
    .where("version", "=", council.version)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/**
 * Makes other changes to who stands on which side of a council wait for this
 * transaction, across all its challenges.
 */
export async function lockCouncil(
  db: Kysely<Tables>,
  id: string,
): Promise<void> {
  await db
    .updateTable("council")
    .set((eb) => ({ name: eb.ref("name") }))
    .where("id", "=", id)
    .execute();
}
