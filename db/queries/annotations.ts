import type { ExpressionBuilder, Kysely } from "kysely";
import type { Tables } from "../schema.ts";
import { type Sight, evidenceSeen } from "../sight.ts";
import type { Moment } from "../values.ts";
import {
  type AnnotationKey,
  type AnnotationSight,
  wanted,
} from "./annotation-filter.ts";
import {
  type Comment,
  commentFrom,
  selectComments,
  visible,
} from "./comments.ts";

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

/** A comment on the report with its answer and how many replies it has. */
export interface Annotation extends Comment {
  /** The version of the report that it was made on. */
  versionNumber: number | null;
  /** Replies in the council's own thread; 0 to who may not read them. */
  replies: number;
  answer: CommentAnswer | null;
  /** The evidence that it names, for eyes that may see that too. */
  evidence: NamedEvidence | null;
}

/** A piece of evidence as a comment names it. */
export interface NamedEvidence {
  id: string;
  number: number;
  title: string;
  withdrawn: boolean;
}

/** Eyes for comments on the report alone. */
export const only = (annotations: Sight) => ({
  teamConversation: "none" as const,
  councilConversation: "none" as const,
  annotations,
});

/** One page of the comments on the report, by number. */
export async function listAnnotations(
  db: Kysely<Tables>,
  key: AnnotationKey,
  { limit, offset }: { limit: number; offset: number },
): Promise<Annotation[]> {
  const { annotations, answers, evidence = "none" } = key.sight;
  const rows = await selectComments(db, only(annotations))
    .leftJoin(
      "report_version",
      "report_version.id",
      "comment.report_version_id",
    )
    .leftJoin("evidence", (join) =>
      join
        .onRef("evidence.id", "=", "comment.evidence_id")
        .on((eb) => evidenceSeen(eb, evidence)),
    )
    .leftJoin("comment_answer as answer", (join) =>
      join.on((eb) => answerSeen(eb, answers)),
    )
    .leftJoin("answer_sent as sent", (join) =>
      join.on((eb) => sentAnswerSeen(eb, answers)),
    )
    .leftJoin("person as answerer", "answerer.id", "answer.answered_by")
    .leftJoin("person as confirmer", "confirmer.id", "answer.confirmed_by")
    .select((eb) => [
      "report_version.number as version_number",
      "evidence.number as evidence_number",
      "evidence.title as evidence_title",
      "evidence.withdrawn_at as evidence_withdrawn_at",
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
      replyCount(eb, annotations).as("replies"),
    ])
    .where((eb) => wanted(eb, key))
    .orderBy("comment.number")
    .orderBy("comment.id")
    .limit(limit)
    .offset(offset)
    .execute();
  return rows.map((row) => ({
    ...commentFrom(row),
    versionNumber: row.version_number,
    replies: Number(row.replies ?? 0),
    answer: answers === "all" ? answerFrom(row) : sentFrom(row),
    evidence: evidenceFrom(row),
  }));
}

/** How many comments on the report are wanted. */
export async function countAnnotations(
  db: Kysely<Tables>,
  key: AnnotationKey,
): Promise<number> {
  const { count } = await db
    .selectFrom("comment")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where((eb) => visible(eb, only(key.sight.annotations)))
    .where((eb) => wanted(eb, key))
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** One comment on the report with its answer, or undefined. */
export async function findAnnotation(
  db: Kysely<Tables>,
  key: { challengeId: string; id: string; sight: AnnotationSight },
): Promise<Annotation | undefined> {
  const filter = { ids: [key.id] };
  const page = { limit: 1, offset: 0 };
  const [found] = await listAnnotations(db, { ...key, filter }, page);
  return found;
}

/** The departments named on comments that stand and these eyes may see. */
export async function listDepartmentsNamed(
  db: Kysely<Tables>,
  { challengeId, sight }: AnnotationKey,
): Promise<string[]> {
  const rows = await db
    .selectFrom("comment")
    .select("department")
    .distinct()
    .where((eb) => visible(eb, only(sight.annotations)))
    .where("challenge_id", "=", challengeId)
    .where("department", "!=", "")
    .where("removed_at", "is", null)
    .orderBy("department")
    .execute();
  return rows.map(({ department }) => department);
}

/** The ids of comments by the number that people cite. */
export async function listCommentNumbers(
  db: Kysely<Tables>,
  key: { challengeId: string; numbers: readonly number[]; sight: Sight },
): Promise<Map<number, string>> {
  if (key.numbers.length === 0) return new Map();
  const rows = await db
    .selectFrom("comment")
    .select(["id", "number"])
    .where((eb) => visible(eb, only(key.sight)))
    .where("challenge_id", "=", key.challengeId)
    .where("number", "in", [...key.numbers])
    .execute();
  return new Map(rows.map(({ id, number }) => [Number(number), id]));
}

/** Replies in the council's own thread: nobody else's to count. */
function replyCount(eb: ExpressionBuilder<Tables, "comment">, sight: Sight) {
  return eb
    .selectFrom("comment as reply")
    .select((e) => e.fn.countAll<number>().as("count"))
    .whereRef("reply.parent_id", "=", "comment.id")
    .where("reply.removed_at", "is", null)
    .where((e) => e.lit(sight === "all"));
}

interface EvidenceRow {
  evidence_id: string | null;
  evidence_number: number | null;
  evidence_title: string | null;
  evidence_withdrawn_at: string | null;
}

/** A comment that was taken back names nothing. */
function evidenceFrom(
  row: EvidenceRow & { removed_at: string | null },
): NamedEvidence | null {
  const { evidence_id, evidence_number, evidence_title } = row;
  if (!evidence_id || evidence_number === null || row.removed_at) return null;
  return {
    id: evidence_id,
    number: evidence_number,
    title: evidence_title ?? "",
    withdrawn: row.evidence_withdrawn_at !== null,
  };
}

type SentTables = Tables & { sent: Tables["answer_sent"] };

type AnswerTables = Tables & { answer: Tables["comment_answer"] };

/** The answer to a comment as it stands: for those who write answers. */
export const answerSeen = (
  eb: ExpressionBuilder<AnswerTables, "comment" | "answer">,
  answers: Sight,
) =>
  eb.and([
    eb("answer.comment_id", "=", eb.ref("comment.id")),
    eb.lit(answers === "all"),
  ]);

/** The answer to a comment as it was sent last, for those who see answers. */
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

function answerFrom(row: AnswerRow): CommentAnswer | null {
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

function sentFrom(row: AnswerRow): CommentAnswer | null {
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
