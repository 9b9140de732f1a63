import type { Kysely } from "kysely";
import { saveFirst, saveOne } from "../as-read.ts";
import type { Tables } from "../schema.ts";
import type { Sight } from "../sight.ts";
import type { Moment } from "../values.ts";
import { only } from "./annotation-filter.ts";
import { visible } from "./comments.ts";

/** What the council will do about a comment on the report. */
export interface Commitment {
  commentId: string;
  /** The number of the comment. */
  number: number | null;
  areaKey: string | null;
  /** "" once it was taken back. */
  text: string;
  version: number;
  updatedAt: Moment;
  updatedByName: string;
  /** Whether the comment that it was made in was taken back. */
  isOfRemoved: boolean;
  /** The live action that it became; null before there is one. */
  action: { id: string; number: number } | null;
}

/** One comment, and how much of the council's comments is seen. */
interface OfComment {
  challengeId: string;
  commentId: string;
  sight: Sight;
}

/**
 * Every commitment of a challenge, by the number of its comment: for who sees
 * all comments of the council.
 */
export async function listCommitments(
  db: Kysely<Tables>,
  { challengeId, sight }: { challengeId: string; sight: Sight },
): Promise<Commitment[]> {
  if (sight !== "all") return [];
  const rows = await described(db, challengeId)
    .where("commitment.text", "<>", "")
    .orderBy("comment.number")
    .orderBy("comment.id")
    .execute();
  return rows.map(fromRow);
}

/**
 * The commitment made in one comment, for the same eyes; without words once it
 * was taken back; undefined where none was ever made.
 */
export async function findCommitment(
  db: Kysely<Tables>,
  { challengeId, commentId, sight }: OfComment,
): Promise<Commitment | undefined> {
  if (sight !== "all") return undefined;
  const row = await described(db, challengeId)
    .where("commitment.comment_id", "=", commentId)
    .executeTakeFirst();
  return row && fromRow(row);
}

/** The live action that came from a comment, for whoever sees that comment. */
export async function findActionFrom(
  db: Kysely<Tables>,
  { challengeId, commentId, sight }: OfComment,
): Promise<{ id: string; number: number } | undefined> {
  if (sight === "none") return undefined;
  return db
    .selectFrom("comment")
    .innerJoin("commitment", "commitment.comment_id", "comment.id")
    .innerJoin("plan_action", "plan_action.id", "commitment.action_id")
    .select(["plan_action.id", "plan_action.number"])
    .where("commitment.challenge_id", "=", challengeId)
    .where("commitment.comment_id", "=", commentId)
    .where("plan_action.removed_at", "is", null)
    .where((eb) => visible(eb, only(sight)))
    .executeTakeFirst();
}

/** The comments that an action came from, as far as these eyes see them. */
export async function listCommentsBehind(
  db: Kysely<Tables>,
  key: { challengeId: string; actionId: string; sight: Sight },
): Promise<Array<{ id: string; number: number | null }>> {
  if (key.sight === "none") return [];
  return db
    .selectFrom("comment")
    .innerJoin("commitment", "commitment.comment_id", "comment.id")
    .select(["comment.id", "comment.number"])
    .where("commitment.challenge_id", "=", key.challengeId)
    .where("commitment.action_id", "=", key.actionId)
    .where((eb) => visible(eb, only(key.sight)))
    .orderBy("comment.number")
    .execute();
}

const described = (db: Kysely<Tables>, challengeId: string) =>
  db
    .selectFrom("commitment")
    .innerJoin("comment", "comment.id", "commitment.comment_id")
    .innerJoin("person", "person.id", "commitment.updated_by")
    .leftJoin("plan_action as action", (join) =>
      join
        .onRef("action.id", "=", "commitment.action_id")
        .on("action.removed_at", "is", null),
    )
    .select([
      "commitment.comment_id as commentId",
      "comment.number",
      "comment.area_key as areaKey",
      "commitment.text",
      "commitment.version",
      "commitment.updated_at as updatedAt",
      "comment.removed_at as removedAt",
      "person.name as updatedByName",
      "action.id as actionId",
      "action.number as actionNumber",
    ])
    .where("commitment.challenge_id", "=", challengeId);

type Row = Awaited<ReturnType<ReturnType<typeof described>["execute"]>>[number];

function fromRow(found: Row): Commitment {
  const { actionId, actionNumber, removedAt, ...row } = found;
  const has = actionId !== null && actionNumber !== null;
  return {
    ...row,
    isOfRemoved: removedAt !== null,
    action: has ? { id: actionId, number: Number(actionNumber) } : null,
  };
}

/**
 * Saves a commitment over the version that was read, 0 for a first one.
 * @returns false when its version is no longer `version`
 */
export async function saveCommitment(
  db: Kysely<Tables>,
  row: {
    commentId: string;
    challengeId: string;
    text: string;
    version: number;
    by: string;
    at: Moment;
  },
): Promise<boolean> {
  const words = {
    text: row.text,
    version: row.version + 1,
    updated_at: row.at,
    updated_by: row.by,
  };
  if (row.version === 0) {
    return saveFirst(
      db.insertInto("commitment").values({
        ...words,
        comment_id: row.commentId,
        challenge_id: row.challengeId,
      }),
    );
  }
  return saveOne(
    db
      .updateTable("commitment")
      .set(words)
      .where("comment_id", "=", row.commentId)
      .where("challenge_id", "=", row.challengeId)
      .where("version", "=", row.version),
  );
}

/** Says which action a commitment became. */
export async function linkCommitment(
  db: Kysely<Tables>,
  row: { challengeId: string; commentId: string; actionId: string },
): Promise<void> {
  await db
    .updateTable("commitment")
    .set({ action_id: row.actionId })
    .where("challenge_id", "=", row.challengeId)
    .where("comment_id", "=", row.commentId)
    .execute();
}

/**
 * Takes a commitment back if nobody saved it since it was read. Its row stays,
 * without words: the next save goes over this version as over any other.
 * @returns false when its version is no longer `version`
 */
export async function emptyCommitment(
  db: Kysely<Tables>,
  row: {
    challengeId: string;
    commentId: string;
    version: number;
    by: string;
    at: Moment;
  },
): Promise<boolean> {
  return saveOne(
    db
      .updateTable("commitment")
      .set({
        text: "",
        action_id: null,
        version: row.version + 1,
        updated_at: row.at,
        updated_by: row.by,
      })
      .where("challenge_id", "=", row.challengeId)
      .where("comment_id", "=", row.commentId)
      .where("version", "=", row.version),
  );
}
