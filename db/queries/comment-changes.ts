import type { Kysely } from "kysely";
import { saveOne } from "../as-read.ts";
import type { CommentTable, Tables } from "../schema.ts";
import { type Moment, flag } from "../values.ts";
import type { Comment } from "./comments.ts";
import { nextNumber } from "./next.ts";

/** What a comment keeps of the Word file that it was written in. */
export interface FromWord {
  author: string;
  /** As the file has them; "" where it has none. */
  initials: string;
  at: Moment | null;
  quote: string;
  key: string;
  isSettled: boolean;
}

/** What is given when a comment is made; the rest follows. */
export type NewComment = Pick<
  CommentTable,
  "side" | "audience" | "subject_kind" | "text"
> &
  Partial<
    Pick<
      Comment,
      | "areaKey"
      | "subjectId"
      | "parentId"
      | "reportVersionId"
      | "blockId"
      | "start"
      | "end"
      | "exact"
      | "prefix"
      | "suffix"
      | "kind"
      | "department"
    >
  > & {
    evidenceId?: string | null;
    /** Where it was written in Word. */
    word?: FromWord;
    suggested?: string | null;
    id: string;
    challengeId: string;
    by: string;
    at: Moment;
  };

/**
 * Adds a comment; a numbered one takes the next number of its challenge. Call
 * it inside a change: those stand in line, so numbers never clash.
 */
export async function insertComment(
  db: Kysely<Tables>,
  comment: NewComment,
  { numbered = false }: { numbered?: boolean } = {},
): Promise<void> {
  await db
    .insertInto("comment")
    .values({
      ...rowOf(comment),
      number: numbered
        ? await nextNumber(db, "comment", comment.challengeId)
        : null,
    })
    .execute();
}

/** Marks a comment as resolved, as it was in Word. */
export async function settleComment(
  db: Kysely<Tables>,
  { id, at }: { id: string; at: Moment },
): Promise<void> {
  await db
    .updateTable("comment")
    .set({ settled_at: at })
    .where("id", "=", id)
    .execute();
}

/** Takes the mark of a resolved comment off; false where it has none. */
export async function unsettleComment(
  db: Kysely<Tables>,
  { challengeId, id }: { challengeId: string; id: string },
): Promise<boolean> {
  return saveOne(
    db
      .updateTable("comment")
      .set({ settled_at: null })
      .where("id", "=", id)
      .where("challenge_id", "=", challengeId)
      .where("settled_at", "is not", null),
  );
}

/** Adds comments that have no number. */
export async function insertComments(
  db: Kysely<Tables>,
  comments: readonly NewComment[],
): Promise<void> {
  if (comments.length === 0) return;
  await db.insertInto("comment").values(comments.map(rowOf)).execute();
}

const rowOf = (comment: NewComment) => ({
  id: comment.id,
  challenge_id: comment.challengeId,
  side: comment.side,
  audience: comment.audience,
  area_key: comment.areaKey ?? null,
  subject_kind: comment.subject_kind,
  subject_id: comment.subjectId ?? null,
  parent_id: comment.parentId ?? null,
  report_version_id: comment.reportVersionId ?? null,
  block_id: comment.blockId ?? null,
  start_at: comment.start ?? null,
  end_at: comment.end ?? null,
  exact: comment.exact ?? "",
  prefix: comment.prefix ?? "",
  suffix: comment.suffix ?? "",
  kind: comment.kind ?? "",
  department: comment.department ?? "",
  evidence_id: comment.evidenceId ?? null,
  text: comment.text,
  author_id: comment.by,
  at: comment.at,
  version: 1,
  updated_at: comment.at,
  updated_by: comment.by,
  suggested: comment.suggested ?? null,
  word_author: comment.word?.author ?? "",
  word_initials: comment.word?.initials ?? "",
  word_at: comment.word?.at ?? null,
  word_quote: comment.word?.quote ?? "",
  word_key: comment.word?.key ?? null,
  settled_at: comment.word?.isSettled ? comment.at : null,
});

/** Where in its block a comment stands. */
type NewPlace = Pick<Comment, "start" | "end" | "exact" | "prefix" | "suffix">;

/**
 * Saves the words of a comment if nobody saved it since it was read; what is
 * left undefined stays as it is, and so does its place without `exact`.
 * @returns false when its version is no longer `version`
 */
export async function updateComment(
  db: Kysely<Tables>,
  row: {
    id: string;
    version: number;
    text: string;
    audience?: string;
    kind?: string;
    department?: string;
    evidenceId?: string | null;
    by: string;
    at: Moment;
  } & Partial<NewPlace>,
): Promise<boolean> {
  const { audience, kind, department, evidenceId } = row;
  const { numUpdatedRows } = await db
    .updateTable("comment")
    .set({
      text: row.text,
      ...(audience === undefined ? {} : { audience }),
      ...(kind === undefined ? {} : { kind }),
      ...(department === undefined ? {} : { department }),
      ...(evidenceId === undefined ? {} : { evidence_id: evidenceId }),
      ...(row.exact === undefined ? {} : placeOf(row)),
      version: row.version + 1,
      updated_at: row.at,
      updated_by: row.by,
    })
    .where("id", "=", row.id)
    .where("version", "=", row.version)
    .executeTakeFirst();
  return Number(numUpdatedRows) === 1;
}

const placeOf = ({ start, end, ...words }: Partial<NewPlace>) => ({
  start_at: start ?? null,
  end_at: end ?? null,
  exact: words.exact,
  prefix: words.prefix,
  suffix: words.suffix,
});

/** Takes a comment back; the row stays, and is no longer chosen. */
export async function removeComment(
  db: Kysely<Tables>,
  { id, by, at }: { id: string; by: string; at: Moment },
): Promise<void> {
  await db
    .updateTable("comment")
    .set({
      removed_at: at,
      updated_at: at,
      updated_by: by,
      chosen: flag(false),
    })
    .where("id", "=", id)
    .execute();
}
