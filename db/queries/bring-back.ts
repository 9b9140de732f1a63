import type { Kysely } from "kysely";
import type { Tables } from "../schema.ts";
import type { Moment } from "../values.ts";
import { makeRoom } from "./finding-changes.ts";

/** The tables out of which a removed thing can be brought back. */
type Returnable = "finding" | "recommendation" | "example";

/**
 * Brings a removed finding back, at the end of its sub-heading in its list.
 * @returns false for one that is there, was merged or never was
 */
export async function bringBackFinding(
  db: Kysely<Tables>,
  challengeId: string,
  id: string,
): Promise<boolean> {
  const gone = await db
    .selectFrom("finding")
    .select(["area_key as areaKey", "kind", "subheading"])
    .where("challenge_id", "=", challengeId)
    .where("id", "=", id)
    .where("removed_at", "is not", null)
    .where("merged_into", "is", null)
    .executeTakeFirst();
  if (!gone) return false;
  const position = await makeRoom(db, challengeId, gone);
  await db
    .updateTable("finding")
    .set({ removed_at: null, position })
    .where("id", "=", id)
    .execute();
  return true;
}

/**
 * Brings a removed recommendation back, at the end of the list.
 * @returns false for one that is there, or never was
 */
export async function bringBackRecommendation(
  db: Kysely<Tables>,
  challengeId: string,
  id: string,
): Promise<boolean> {
  const position = await nextPlace(db, challengeId, "recommendation");
  const { numUpdatedRows } = await db
    .updateTable("recommendation")
    .set({ removed_at: null, position })
    .where("challenge_id", "=", challengeId)
    .where("id", "=", id)
    .where("removed_at", "is not", null)
    .executeTakeFirst();
  return Number(numUpdatedRows) === 1;
}

/**
 * Brings a removed example back, at the end of its list.
 * @returns false for one that is there, or never was
 */
export async function bringBackExample(
  db: Kysely<Tables>,
  challengeId: string,
  id: string,
): Promise<boolean> {
  const position = await nextPlace(db, challengeId, "example");
  const { numUpdatedRows } = await db
    .updateTable("example")
    .set({ removed_at: null, position })
    .where("challenge_id", "=", challengeId)
    .where("id", "=", id)
    .where("removed_at", "is not", null)
    .executeTakeFirst();
  return Number(numUpdatedRows) === 1;
}

async function nextPlace(
  db: Kysely<Tables>,
  challengeId: string,
  table: Exclude<Returnable, "finding">,
): Promise<number> {
  const last = await db
    .selectFrom(db.dynamic.table(table).as("thing"))
    .select((eb) => eb.fn.max("thing.position").as("position"))
    .where("thing.challenge_id", "=", challengeId)
    .executeTakeFirst();
  return Number(last?.position ?? 0) + 1;
}

/** What was removed at one of these moments and can be brought back. */
export async function listRemoved(
  db: Kysely<Tables>,
  challengeId: string,
  { table, at }: { table: Returnable; at: readonly Moment[] },
): Promise<Array<{ id: string; at: Moment | null }>> {
  if (at.length === 0) return [];
  return db
    .selectFrom(db.dynamic.table(table).as("thing"))
    .select(["thing.id", "thing.removed_at as at"])
    .where("thing.challenge_id", "=", challengeId)
    .where("thing.removed_at", "in", [...at])
    .execute();
}
