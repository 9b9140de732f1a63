import type { ExpressionBuilder } from "kysely";
import type { Tables } from "../schema.ts";
import type { Sight } from "../sight.ts";
import type { Moment } from "../values.ts";

/**
 * What became of a comment: as the team works on it, or, for eyes that see
 * only what was sent, as it was sent last, whatever was changed since.
 */
export interface CommentAnswer {
  outcome: string;
  reason: string;
  version: number;
  /** When these words were sent to the council; null when they were not. */
  sentAt: Moment | null;
  /** Who wrote them and who confirmed them; null for the council's eyes. */
  readers: AnswerReaders | null;
}

/** The two members of the team behind an answer. */
export interface AnswerReaders {
  answeredBy: string;
  answeredByName: string;
  answeredAt: Moment;
  confirmedBy: string | null;
  confirmedByName: string | null;
}

/** The columns of both joins, for `answerFrom`. */
export const answerColumns = [
  "answer.outcome",
  "answer.reason",
  "answer.answered_by",
  "answerer.name as answered_by_name",
  "answer.answered_at",
  "answer.confirmed_by",
  "confirmer.name as confirmed_by_name",
  "answer.version as answer_version",
  "sent.outcome as sent_outcome",
  "sent.reason as sent_reason",
  "sent.version as sent_version",
  "sent.sent_at as answer_sent_at",
] as const;

type SentTables = Tables & { sent: Tables["answer_sent"] };

type AnswerTables = Tables & { answer: Tables["comment_answer"] };

/** For a join: the answer as it stands, for those who write answers. */
export const answerSeen = (
  eb: ExpressionBuilder<AnswerTables, "comment" | "answer">,
  answers: Sight,
) =>
  eb.and([
    eb("answer.comment_id", "=", eb.ref("comment.id")),
    eb.lit(answers === "all"),
  ]);

/** For a join: the answer as it was sent last, for those who see answers. */
export const sentAnswerSeen = (
  eb: ExpressionBuilder<SentTables, "comment" | "sent">,
  answers: Sight,
) =>
  eb.and([
    eb("sent.comment_id", "=", eb.ref("comment.id")),
    eb.lit(answers !== "none"),
    eb.not(sentAgain(eb)),
  ]);

/** Whether an answer was sent again later, in other words. */
const sentAgain = (eb: ExpressionBuilder<SentTables, "sent">) =>
  eb.exists(
    eb
      .selectFrom("answer_sent as later")
      .select("later.comment_id")
      .whereRef("later.comment_id", "=", "sent.comment_id")
      .whereRef("later.version", ">", "sent.version"),
  );

/** The answer in a row with `answerColumns`; null when these eyes see none. */
export function answerFrom(
  row: AnswerRow,
  answers: Sight,
): CommentAnswer | null {
  return answers === "all" ? asItStands(row) : asItWasSent(row);
}

interface AnswerRow {
  outcome: string | null;
  reason: string | null;
  answered_by: string | null;
  answered_by_name: string | null;
  answered_at: string | null;
  confirmed_by: string | null;
  confirmed_by_name: string | null;
  answer_version: number | null;
  sent_outcome: string | null;
  sent_reason: string | null;
  sent_version: number | null;
  answer_sent_at: string | null;
}

function asItStands(row: AnswerRow): CommentAnswer | null {
  const { outcome, answered_by, answered_at, answer_version } = row;
  if (!outcome || !answered_by || !answered_at || !answer_version) return null;
  return {
    outcome,
    reason: row.reason ?? "",
    version: answer_version,
    sentAt: row.sent_version === answer_version ? row.answer_sent_at : null,
    readers: {
      answeredBy: answered_by,
      answeredByName: row.answered_by_name ?? "",
      answeredAt: answered_at,
      confirmedBy: row.confirmed_by,
      confirmedByName: row.confirmed_by_name,
    },
  };
}

function asItWasSent(row: AnswerRow): CommentAnswer | null {
  const { sent_outcome, sent_version } = row;
  if (!sent_outcome || !sent_version) return null;
  return {
    outcome: sent_outcome,
    reason: row.sent_reason ?? "",
    version: sent_version,
    sentAt: row.answer_sent_at,
    readers: null,
  };
}
