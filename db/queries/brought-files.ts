import type { Insertable, Kysely } from "kysely";
import type { BroughtFileTable, Tables } from "../schema.ts";
import type { Moment } from "../values.ts";

/** Keeps a file that somebody brought, until they took of it what they want. */
export async function insertBroughtFile(
  db: Kysely<Tables>,
  row: Insertable<BroughtFileTable>,
): Promise<void> {
  await db.insertInto("brought_file").values(row).execute();
}

/** A file that this person brought to this challenge, or undefined. */
export async function findBroughtFile(
  db: Kysely<Tables>,
  key: { challengeId: string; personId: string; id: string },
) {
  return db
    .selectFrom("brought_file")
    .selectAll()
    .where("challenge_id", "=", key.challengeId)
    .where("person_id", "=", key.personId)
    .where("id", "=", key.id)
    .executeTakeFirst();
}

/** Forgets files that were brought before a moment. */
export async function deleteBroughtFiles(
  db: Kysely<Tables>,
  before: Moment,
): Promise<void> {
  await db.deleteFrom("brought_file").where("at", "<", before).execute();
}

/**
 * What was taken in from Word files, by what tells it from others: comments
 * that stand, and those that were taken back.
 */
export async function listWordKeys(
  db: Kysely<Tables>,
  challengeId: string,
): Promise<string[]> {
  const rows = await db
    .selectFrom("comment")
    .select("word_key")
    .where("challenge_id", "=", challengeId)
    .where("word_key", "is not", null)
    .execute();
  return rows.flatMap(({ word_key }) => word_key ?? []);
}
