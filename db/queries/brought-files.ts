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

/**
 * The files that this person brought to a version and of which not all was
 * taken in, the latest first: their names, without what is in them.
 */
export async function listBroughtFiles(
  db: Kysely<Tables>,
  key: { challengeId: string; personId: string; versionId: string },
): Promise<Array<{ id: string; fileName: string; at: Moment }>> {
  return db
    .selectFrom("brought_file")
    .select(["id", "file_name as fileName", "at"])
    .where("challenge_id", "=", key.challengeId)
    .where("person_id", "=", key.personId)
    .where("report_version_id", "=", key.versionId)
    .where("document", "!=", "")
    .orderBy("at", "desc")
    .orderBy("id")
    .limit(50)
    .execute();
}

/** Forgets files that were brought before a moment. */
export async function deleteBroughtFiles(
  db: Kysely<Tables>,
  before: Moment,
): Promise<void> {
  await db.deleteFrom("brought_file").where("at", "<", before).execute();
}

/** Forgets the words of a file of which all was taken in; its row stays. */
export async function emptyBroughtFile(
  db: Kysely<Tables>,
  id: string,
): Promise<void> {
  await db
    .updateTable("brought_file")
    .set({ document: "" })
    .where("id", "=", id)
    .execute();
}

/** What was taken in from a Word file. */
export interface WordKey {
  key: string;
  isTakenBack: boolean;
  /** What was made of it, and its number; replies have none. */
  id: string;
  number: number | null;
}

/**
 * What was taken in from Word files, by what tells it from others, and whether
 * it was taken back since. What was taken in again stands.
 */
export async function listWordKeys(
  db: Kysely<Tables>,
  challengeId: string,
): Promise<WordKey[]> {
  const rows = await db
    .selectFrom("comment")
    .select(["id", "number", "word_key", "removed_at"])
    .where("challenge_id", "=", challengeId)
    .where("word_key", "is not", null)
    .execute();
  const keys = new Map<string, WordKey>();
  for (const { id, number, word_key: key, removed_at } of rows) {
    if (key === null || keys.get(key)?.isTakenBack === false) continue;
    keys.set(key, { key, isTakenBack: removed_at !== null, id, number });
  }
  return [...keys.values()];
}

/** What the council said of the report and took back, replies among it. */
export async function listTakenBack(db: Kysely<Tables>, challengeId: string) {
  const rows = await db
    .selectFrom("comment")
    .innerJoin("person", "person.id", "comment.author_id")
    .select([
      "comment.id",
      "comment.number",
      "comment.text",
      "comment.department",
      "comment.word_author",
      "person.name",
    ])
    .where("comment.challenge_id", "=", challengeId)
    .where("comment.side", "=", "council")
    .where("comment.subject_kind", "=", "report")
    .where("comment.removed_at", "is not", null)
    .execute();
  return rows.map(({ word_author, name, ...row }) => ({
    ...row,
    author: word_author || name,
  }));
}
