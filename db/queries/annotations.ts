import type { ExpressionBuilder, Kysely } from "kysely";
import { inParts } from "../in-parts.ts";
import type { Tables } from "../schema.ts";
import { type Sight, evidenceSeen } from "../sight.ts";
import {
  type CommentAnswer,
  answerColumns,
  answerFrom,
  answerSeen,
  sentAnswerSeen,
} from "./annotation-answers.ts";
import {
  type AnnotationKey,
  type AnnotationSight,
  isSaid,
  only,
  wanted,
} from "./annotation-filter.ts";
import {
  type Comment,
  commentFrom,
  selectComments,
  visible,
} from "./comments.ts";

/** A comment on the report with its answer and how many replies it has. */
export interface Annotation extends Comment {
  /** The version of the report that it was made on. */
  versionNumber: number | null;
  /** The number of the comment that it was merged into; else null. */
  mergedNumber: number | null;
  /** Whether that one was sent. */
  isKeptSent: boolean;
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

/**
 * One page of the comments on the report that are wanted, by number; one that
 * was taken back keeps its place and has no words.
 */
export async function listAnnotations(
  db: Kysely<Tables>,
  key: AnnotationKey,
  { limit, offset }: { limit: number; offset: number },
): Promise<Annotation[]> {
  const rows = await described(db, key.sight)
    .where((eb) => wanted(eb, key))
    .orderBy("comment.number")
    .orderBy("comment.id")
    .limit(limit)
    .offset(offset)
    .execute();
  return rows.map((row) => ({
    ...commentFrom(row),
    versionNumber: row.version_number,
    mergedNumber: row.merged_number,
    isKeptSent: row.merged_sent_at !== null,
    replies: Number(row.replies ?? 0),
    answer: answerFrom(row, key.sight.answers),
    evidence: evidenceFrom(row),
  }));
}

/** How many comments `listAnnotations` would list without a page. */
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

/**
 * The departments named on comments that stand and these eyes see, and on those
 * merged into one that was sent, each once.
 */
export async function listDepartmentsNamed(
  db: Kysely<Tables>,
  { challengeId, sight }: AnnotationKey,
): Promise<string[]> {
  const rows = await db
    .selectFrom("comment")
    .leftJoin("comment as kept", "kept.id", "comment.merged_into")
    .select("comment.department")
    .distinct()
    .where((eb) => isSaid(eb, sight.annotations))
    .where("comment.challenge_id", "=", challengeId)
    .where("comment.department", "!=", "")
    .where("comment.removed_at", "is", null)
    .orderBy("comment.department")
    .execute();
  return rows.map(({ department }) => department);
}

/**
 * Who wrote the comments that stand and these eyes see, or one merged into a
 * comment that was sent, each name once.
 */
export async function listAuthorsNamed(
  db: Kysely<Tables>,
  { challengeId, sight }: AnnotationKey,
): Promise<string[]> {
  const rows = await db
    .selectFrom("comment")
    .innerJoin("person", "person.id", "comment.author_id")
    .leftJoin("comment as kept", "kept.id", "comment.merged_into")
    .select(["person.name", "comment.word_author"])
    .distinct()
    .where((eb) => isSaid(eb, sight.annotations))
    .where("comment.challenge_id", "=", challengeId)
    .where("comment.parent_id", "is", null)
    .where("comment.removed_at", "is", null)
    .execute();
  const names = rows.map(({ name, word_author }) => word_author || name);
  return [...new Set(names)].sort((one, other) => one.localeCompare(other));
}

/**
 * The ids of comments on the report by the number that people cite; a number
 * that is none, or not for these eyes, is left out.
 */
export async function listCommentNumbers(
  db: Kysely<Tables>,
  key: { challengeId: string; numbers: readonly number[]; sight: Sight },
): Promise<Map<number, string>> {
  const found = new Map<number, string>();
  for (const numbers of inParts(key.numbers, 500)) {
    const rows = await db
      .selectFrom("comment")
      .select(["id", "number"])
      .where((eb) => visible(eb, only(key.sight)))
      .where("challenge_id", "=", key.challengeId)
      .where("number", "in", numbers)
      .execute();
    for (const { id, number } of rows) found.set(Number(number), id);
  }
  return found;
}

const described = (
  db: Kysely<Tables>,
  { annotations, answers, evidence = "none" }: AnnotationSight,
) =>
  selectComments(db, only(annotations))
    .leftJoin(
      "report_version",
      "report_version.id",
      "comment.report_version_id",
    )
    .leftJoin("comment as kept", "kept.id", "comment.merged_into")
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
    .select(answerColumns)
    .select((eb) => [
      "report_version.number as version_number",
      "kept.number as merged_number",
      "kept.sent_at as merged_sent_at",
      "evidence.number as evidence_number",
      "evidence.title as evidence_title",
      "evidence.withdrawn_at as evidence_withdrawn_at",
      replyCount(eb, annotations).as("replies"),
    ]);

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
