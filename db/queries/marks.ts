import { type Kysely, sql } from "kysely";
import type { Tables } from "../schema.ts";
import type { Sight } from "../sight.ts";
import type { Moment } from "../values.ts";
import { answerSeen, sentAnswerSeen } from "./annotation-answers.ts";
import {
  type AnnotationFilter,
  type AnnotationSight,
  wanted,
} from "./annotation-filter.ts";
import { only } from "./annotation-filter.ts";
import { type Comment, visible } from "./comments.ts";

/** A comment as the text of a report shows it at its words. */
export interface Mark extends Pick<
  Comment,
  | "id"
  | "number"
  | "side"
  | "blockId"
  | "start"
  | "end"
  | "exact"
  | "prefix"
  | "suffix"
  | "kind"
  | "department"
  | "authorName"
  | "chosen"
> {
  /** As many of its first letters as were asked for. */
  beginning: string;
  sentAt: Moment | null;
  /** The version of the report that it was made on. */
  versionNumber: number;
  /** The outcome of its answer, as far as these eyes see it. */
  outcome: string | null;
}

/** Whose eyes look at which version. */
interface MarksKey {
  challengeId: string;
  sight: AnnotationSight;
  version: { number: number; kind: string };
  /** Which of them are wanted; all when left out. */
  filter?: AnnotationFilter | undefined;
  /** Whether those that were merged into others are wanted as well. */
  withMerged?: boolean | undefined;
}

/**
 * The comments made on a version of the report that stand, by number, and on
 * a draft those made on earlier ones that were not answered for good. A report holds hundreds, so only what
 * its text shows is read; the words quoted only of those made on another.
 * @param page letters: how many of each comment's first letters are read
 */
export async function listMarks(
  db: Kysely<Tables>,
  key: MarksKey,
  page: { letters: number; limit: number },
): Promise<Mark[]> {
  const rows = await described(db, key, page.letters)
    .orderBy("comment.number")
    .orderBy("comment.id")
    .limit(page.limit)
    .execute();
  return rows.map((row) => markFrom(row, key.sight.answers));
}

const standing = (
  db: Kysely<Tables>,
  { challengeId, sight, version, filter, withMerged = false }: MarksKey,
) =>
  db
    .selectFrom("comment")
    .innerJoin("person", "person.id", "comment.author_id")
    .innerJoin(
      "report_version",
      "report_version.id",
      "comment.report_version_id",
    )
    .leftJoin("comment_answer as answer", (join) =>
      join.on((eb) => answerSeen(eb, sight.answers)),
    )
    .leftJoin("answer_sent as sent", (join) =>
      join.on((eb) => sentAnswerSeen(eb, sight.answers)),
    )
    .where((eb) => visible(eb, only(sight.annotations)))
    .where((eb) => wanted(eb, { challengeId, sight, filter }))
    .where("comment.removed_at", "is", null)
    .$if(!withMerged, (query) => query.where("comment.merged_into", "is", null))
    .where(
      "report_version.number",
      version.kind === "draft" ? "<=" : "=",
      version.number,
    )
    .where((eb) =>
      eb.or([
        eb("report_version.number", "=", version.number),
        eb("sent.version", "is", null),
        // What the team changed since is not what was sent.
        ...(sight.answers === "all"
          ? [
              eb("answer.version", "is", null),
              eb("sent.version", "!=", eb.ref("answer.version")),
            ]
          : []),
      ]),
    );

const described = (db: Kysely<Tables>, key: MarksKey, letters: number) =>
  standing(db, key)
    .select([
      "comment.id",
      "comment.number",
      "comment.side",
      "comment.block_id",
      "comment.start_at",
      "comment.end_at",
      "comment.kind",
      "comment.department",
      "comment.chosen",
      "comment.sent_at",
      "person.name as author_name",
      "comment.word_author",
      "report_version.number as version_number",
      "answer.outcome",
      "sent.outcome as sent_outcome",
      sql<string>`substr(comment.text, 1, ${letters})`.as("beginning"),
    ])
    .select((eb) => {
      const quoted = (column: "exact" | "prefix" | "suffix") =>
        eb
          .case()
          .when("report_version.number", "=", key.version.number)
          .then("")
          .else(eb.ref(`comment.${column}`))
          .end()
          .as(column);
      return [quoted("exact"), quoted("prefix"), quoted("suffix")];
    });

type Row = Awaited<ReturnType<ReturnType<typeof described>["execute"]>>[number];

const markFrom = (row: Row, answers: Sight): Mark => ({
  id: row.id,
  number: row.number,
  side: row.side === "team" ? "team" : "council",
  blockId: row.block_id,
  start: row.start_at,
  end: row.end_at,
  exact: row.exact,
  prefix: row.prefix,
  suffix: row.suffix,
  kind: row.kind,
  department: row.department,
  authorName: row.word_author || row.author_name,
  chosen: row.chosen === 1,
  beginning: row.beginning,
  sentAt: row.sent_at,
  versionNumber: row.version_number,
  outcome: answers === "all" ? row.outcome : row.sent_outcome,
});
