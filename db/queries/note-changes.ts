import type { Kysely } from "kysely";
import type { Tables } from "../schema.ts";
import type { Moment } from "../values.ts";
import type { NoteSource, NoteWords } from "./notes.ts";

const columns = (words: NoteWords) => ({
  area_key: words.areaKey,
  criterion_key: words.criterionKey,
  judgement: words.judgement,
  confidence: words.confidence,
  text: words.text,
});

const sourceColumns = (of: NoteSource) => ({
  source: of.source,
  session_id: of.sessionId,
  evidence_id: of.evidenceId,
});

/**
 * Adds a note under an id that the writer's device made.
 * @returns false when there is a note with this id already, whoever's
 */
export async function insertNote(
  db: Kysely<Tables>,
  row: {
    id: string;
    challengeId: string;
    of: NoteSource;
    words: NoteWords;
    authorId: string;
    at: Moment;
  },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto("note")
    .values({
      ...columns(row.words),
      ...sourceColumns(row.of),
      id: row.id,
      challenge_id: row.challengeId,
      author_id: row.authorId,
      at: row.at,
      version: 1,
      updated_at: row.at,
    })
    .onConflict((conflict) => conflict.column("id").doNothing())
    .executeTakeFirst();
  return Number(numInsertedOrUpdatedRows) === 1;
}

/**
 * Saves a note if nobody saved it since it was read.
 * @returns false when its version is no longer `version`, or it was removed
 */
export async function updateNote(
  db: Kysely<Tables>,
  row: {
    id: string;
    version: number;
    of: NoteSource;
    words: NoteWords;
    at: Moment;
  },
): Promise<boolean> {
  return touch(db, row, { ...columns(row.words), ...sourceColumns(row.of) });
}

/**
 * Puts a note under another area or criterion; as `updateNote` otherwise.
 */
export async function updateNoteTag(
  db: Kysely<Tables>,
  row: {
    id: string;
    version: number;
    areaKey: string | null;
    criterionKey: string | null;
    at: Moment;
  },
): Promise<boolean> {
  return touch(db, row, {
    area_key: row.areaKey,
    criterion_key: row.criterionKey,
  });
}

/** Marks a note as removed; findings that cite it keep their citation. */
export async function updateNoteRemoved(
  db: Kysely<Tables>,
  row: { id: string; at: Moment },
): Promise<void> {
  await db
    .updateTable("note")
    .set({ removed_at: row.at })
    .where("id", "=", row.id)
    .execute();
}

async function touch(
  db: Kysely<Tables>,
  row: { id: string; version: number; at: Moment },
  set: Partial<ReturnType<typeof columns> & ReturnType<typeof sourceColumns>>,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("note")
    .set({ ...set, version: row.version + 1, updated_at: row.at })
    .where("id", "=", row.id)
    .where("version", "=", row.version)
    .where("removed_at", "is", null)
    .executeTakeFirst();
  return Number(numUpdatedRows) === 1;
}
