import type { Kysely } from "kysely";
import type { Tables } from "../schema.ts";
import type { Moment } from "../values.ts";

/** Gives several comments, none of them answered yet, the same answer. */
export async function insertAnswers(
  db: Kysely<Tables>,
  commentIds: readonly string[],
  answer: { outcome: string; reason: string; by: string; at: Moment },
): Promise<void> {
  if (commentIds.length === 0) return;
  await db
    .insertInto("comment_answer")
    .values(
      commentIds.map((id) => ({
        comment_id: id,
        outcome: answer.outcome,
        reason: answer.reason,
        answered_by: answer.by,
        answered_at: answer.at,
        version: 1,
      })),
    )
    .execute();
}

/**
 * Saves an answer over the version that was read, 0 for a first one. Whatever
 * was confirmed or sent of it before is so no longer: the words are new.
 * @returns false when its version is no longer `version`
 */
export async function saveAnswer(
  db: Kysely<Tables>,
  answer: {
    commentId: string;
    version: number;
    outcome: string;
    reason: string;
    by: string;
    at: Moment;
  },
): Promise<boolean> {
  const words = {
    outcome: answer.outcome,
    reason: answer.reason,
    answered_by: answer.by,
    answered_at: answer.at,
    confirmed_by: null,
    confirmed_at: null,
    sent_at: null,
    version: answer.version + 1,
  };
  if (answer.version === 0) {
    const { numInsertedOrUpdatedRows } = await db
      .insertInto("comment_answer")
      .values({ ...words, comment_id: answer.commentId })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    return Number(numInsertedOrUpdatedRows) === 1;
  }
  const { numUpdatedRows } = await db
    .updateTable("comment_answer")
    .set(words)
    .where("comment_id", "=", answer.commentId)
    .where("version", "=", answer.version)
    .executeTakeFirst();
  return Number(numUpdatedRows) === 1;
}

/**
 * Records the second reader of an answer as it was read.
 * @returns false when its version is no longer `version`
 */
export async function confirmAnswer(
  db: Kysely<Tables>,
  row: { commentId: string; version: number; by: string; at: Moment },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("comment_answer")
    .set({ confirmed_by: row.by, confirmed_at: row.at })
    .where("comment_id", "=", row.commentId)
    .where("version", "=", row.version)
    .executeTakeFirst();
  return Number(numUpdatedRows) === 1;
}
