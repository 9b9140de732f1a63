import type { ExpressionBuilder, Kysely } from "kysely";
import { saveFirst, saveOne } from "../as-read.ts";
import { inParts } from "../in-parts.ts";
import type { Tables } from "../schema.ts";
import type { Moment } from "../values.ts";

/**
 * Gives several comments, none of them answered yet, the same answer. Throws a
 * unique violation, and answers none, when one has an answer.
 */
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
 * was confirmed of it before is so no longer: the words are new. The council
 * goes on reading what it was sent.
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
    version: answer.version + 1,
  };
  if (answer.version === 0) {
    return saveFirst(
      db
        .insertInto("comment_answer")
        .values({ ...words, comment_id: answer.commentId }),
    );
  }
  return saveOne(
    db
      .updateTable("comment_answer")
      .set(words)
      .where("comment_id", "=", answer.commentId)
      .where("version", "=", answer.version),
  );
}

/** Records the second reader of answers. */
export async function confirmAnswers(
  db: Kysely<Tables>,
  commentIds: readonly string[],
  reader: { by: string; at: Moment },
): Promise<void> {
  if (commentIds.length === 0) return;
  await db
    .updateTable("comment_answer")
    .set({ confirmed_by: reader.by, confirmed_at: reader.at })
    .where("comment_id", "in", commentIds)
    .execute();
}

/**
 * Keeps, with the version of the report that brings them, the answers that a
 * second reader has confirmed and that the council was not sent yet.
 */
export async function sendAnswers(
  db: Kysely<Tables>,
  sent: { challengeId: string; versionId: string; at: Moment },
): Promise<void> {
  await db
    .insertInto("answer_sent")
    .columns([
      "comment_id",
      "report_version_id",
      "outcome",
      "reason",
      "version",
      "sent_at",
    ])
    .expression((eb) =>
      eb
        .selectFrom("comment_answer as answer")
        .innerJoin("comment", "comment.id", "answer.comment_id")
        .select([
          "answer.comment_id",
          eb.val(sent.versionId).as("report_version_id"),
          "answer.outcome",
          "answer.reason",
          "answer.version",
          eb.val(sent.at).as("sent_at"),
        ])
        .where("comment.challenge_id", "=", sent.challengeId)
        .where("answer.confirmed_by", "is not", null)
        .where(notSentYet),
    )
    .execute();
}

/**
 * The confirmed answers that cite comments and that the council was not sent
 * yet, by the number of what they answer: what `sendAnswers` would send.
 */
export async function listCitingToSend(
  db: Kysely<Tables>,
  challengeId: string,
): Promise<Array<{ number: number; reason: string }>> {
  const rows = await db
    .selectFrom("comment_answer as answer")
    .innerJoin("comment", "comment.id", "answer.comment_id")
    .select(["comment.number", "answer.reason"])
    .where("comment.challenge_id", "=", challengeId)
    .where("answer.confirmed_by", "is not", null)
    .where((eb) =>
      eb(eb.fn<string>("lower", ["answer.reason"]), "like", "%comment%"),
    )
    .where(notSentYet)
    .orderBy("comment.number")
    .execute();
  return rows.map(({ number, reason }) => ({ number: Number(number), reason }));
}

/** Which of these comments have an answer that a second reader confirmed. */
export async function listConfirmedAmong(
  db: Kysely<Tables>,
  commentIds: readonly string[],
): Promise<Set<string>> {
  const found = new Set<string>();
  for (const ids of inParts(commentIds, 500)) {
    const rows = await db
      .selectFrom("comment_answer")
      .select("comment_id")
      .where("comment_id", "in", ids)
      .where("confirmed_by", "is not", null)
      .execute();
    for (const { comment_id } of rows) found.add(comment_id);
  }
  return found;
}

/** Whether the council was sent no answer in these words. */
const notSentYet = (
  eb: ExpressionBuilder<
    Tables & { answer: Tables["comment_answer"] },
    "comment" | "answer"
  >,
) =>
  eb.not(
    eb.exists(
      eb
        .selectFrom("answer_sent as earlier")
        .select("earlier.comment_id")
        .whereRef("earlier.comment_id", "=", "answer.comment_id")
        .whereRef("earlier.version", "=", "answer.version"),
    ),
  );

/** An answer as the council was sent it with a version of the report. */
export interface CommentAnswerSent {
  /** The version that brought it. */
  versionNumber: number;
  versionKind: string;
  outcome: string;
  reason: string;
  at: Moment;
}

/** Every answer to a comment that the council was ever sent, latest first. */
export async function listAnswersSent(
  db: Kysely<Tables>,
  commentId: string,
): Promise<CommentAnswerSent[]> {
  return db
    .selectFrom("answer_sent")
    .innerJoin(
      "report_version",
      "report_version.id",
      "answer_sent.report_version_id",
    )
    .select([
      "report_version.number as versionNumber",
      "report_version.kind as versionKind",
      "answer_sent.outcome",
      "answer_sent.reason",
      "answer_sent.sent_at as at",
    ])
    .where("answer_sent.comment_id", "=", commentId)
    .orderBy("report_version.number", "desc")
    .execute();
}
