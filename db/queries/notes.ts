import type { Kysely } from "kysely";
import { byName } from "../by-name.ts";
import type { Tables } from "../schema.ts";
import type { Moment } from "../values.ts";

/** What a note says, as its author gives it. */
export interface NoteWords {
  areaKey: string | null;
  criterionKey: string | null;
  judgement: string;
  confidence: string;
  text: string;
}

/** What a note is of. */
export interface NoteSource {
  source: string;
  sessionId: string | null;
  evidenceId: string | null;
}

/** A note with the words for its source and its author. */
export interface Note extends NoteWords, NoteSource {
  id: string;
  authorId: string;
  authorName: string;
  at: Moment;
  updatedAt: Moment;
  version: number;
  sessionNumber: number | null;
  sessionTitle: string | null;
  evidenceNumber: number | null;
  evidenceTitle: string | null;
}

/** What a list of notes may be narrowed to; left out means any. */
export interface NoteFilter {
  challengeId: string;
  areaKey?: string | undefined;
  criterionKey?: string | undefined;
  sessionId?: string | undefined;
  evidenceId?: string | undefined;
  authorId?: string | undefined;
  judgement?: string | undefined;
  source?: string | undefined;
}

/** Live notes, newest first. Only for those who see the notes at all. */
export async function listNotes(
  db: Kysely<Tables>,
  { limit, offset, ...filter }: NoteFilter & { limit: number; offset: number },
): Promise<Note[]> {
  return select(db, filter)
    .orderBy("note.at", "desc")
    .orderBy("note.id")
    .limit(limit)
    .offset(offset)
    .execute();
}

/** How many notes `listNotes` would list without a page. */
export async function countNotes(
  db: Kysely<Tables>,
  filter: NoteFilter,
): Promise<number> {
  const { count } = await matching(db, filter)
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** Whether a note of a session was ever written, even one removed since. */
export async function wasNoted(
  db: Kysely<Tables>,
  sessionId: string,
): Promise<boolean> {
  const note = await db
    .selectFrom("note")
    .select("id")
    .where("session_id", "=", sessionId)
    .executeTakeFirst();
  return note !== undefined;
}

/** One live note of a challenge, or undefined. */
export async function findNote(
  db: Kysely<Tables>,
  challengeId: string,
  id: string,
): Promise<Note | undefined> {
  return select(db, { challengeId })
    .where("note.id", "=", id)
    .executeTakeFirst();
}

/** How many live notes each session has, by its id, of all areas or of one. */
export async function countNotesBySession(
  db: Kysely<Tables>,
  challengeId: string,
  areaKey?: string,
): Promise<Map<string, number>> {
  const rows = await matching(db, { challengeId, areaKey })
    .select((eb) => ["note.session_id", eb.fn.countAll<number>().as("count")])
    .where("note.session_id", "is not", null)
    .groupBy("note.session_id")
    .execute();
  return new Map(
    rows.map(({ session_id, count }) => [session_id ?? "", Number(count)]),
  );
}

/** Everybody who wrote a live note, by name. */
export async function listNoteAuthors(
  db: Kysely<Tables>,
  challengeId: string,
): Promise<Array<{ id: string; name: string }>> {
  return matching(db, { challengeId })
    .innerJoin("person", "person.id", "note.author_id")
    .select(["person.id", "person.name"])
    .groupBy(["person.id", "person.name"])
    .orderBy(byName("person.name"))
    .orderBy("person.id")
    .execute();
}

const matching = (db: Kysely<Tables>, filter: NoteFilter) => {
  const { challengeId, ...wanted } = filter;
  const columns = {
    "note.area_key": wanted.areaKey,
    "note.criterion_key": wanted.criterionKey,
    "note.session_id": wanted.sessionId,
    "note.evidence_id": wanted.evidenceId,
    "note.author_id": wanted.authorId,
    "note.judgement": wanted.judgement,
    "note.source": wanted.source,
  };
  return db
    .selectFrom("note")
    .where("note.challenge_id", "=", challengeId)
    .where("note.removed_at", "is", null)
    .where((eb) =>
      eb.and(
        Object.fromEntries(
          Object.entries(columns).filter(([, value]) => value !== undefined),
        ),
      ),
    );
};

const select = (db: Kysely<Tables>, filter: NoteFilter) =>
  matching(db, filter)
    .innerJoin("person", "person.id", "note.author_id")
    .leftJoin("session", "session.id", "note.session_id")
    .leftJoin("evidence", "evidence.id", "note.evidence_id")
    .select([
      "note.id",
      "note.source",
      "note.session_id as sessionId",
      "note.evidence_id as evidenceId",
      "note.area_key as areaKey",
      "note.criterion_key as criterionKey",
      "note.judgement",
      "note.confidence",
      "note.text",
      "note.author_id as authorId",
      "note.at",
      "note.updated_at as updatedAt",
      "note.version",
      "person.name as authorName",
      "session.number as sessionNumber",
      "session.title as sessionTitle",
      "evidence.number as evidenceNumber",
      "evidence.title as evidenceTitle",
    ]);
