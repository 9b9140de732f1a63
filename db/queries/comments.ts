import type { Expression, ExpressionBuilder, Kysely, SqlBool } from "kysely";
import type { Tables } from "../schema.ts";
import type { Sight } from "../sight.ts";
import type { Moment } from "../values.ts";

/** How much a person sees of each thing that comments hold. */
export interface CommentSight {
  /** What the peer team says in the areas' conversations. */
  teamConversation: Sight;
  councilConversation: Sight;
  /** The council's comments on the report, with their threads. */
  annotations: Sight;
}

/** What a comment keeps of the Word file that it was written in. */
interface FromFile {
  takenInBy: string;
  /** Whether the file says who wrote it; else who took it in is named. */
  isNamed: boolean;
  at: Moment | null;
  quote: string;
  /** Of its author, as the file has them; "" where it has none. */
  initials: string;
}

/** A comment as a person sees it; one that was taken back has no words. */
export interface Comment {
  id: string;
  number: number | null;
  side: "team" | "council";
  audience: string;
  areaKey: string | null;
  subjectKind: string;
  subjectId: string | null;
  parentId: string | null;
  /** The comment that goes in its place; null where it stands by itself. */
  mergedInto: string | null;
  reportVersionId: string | null;
  blockId: string | null;
  start: number | null;
  end: number | null;
  exact: string;
  prefix: string;
  suffix: string;
  kind: string;
  department: string;
  text: string;
  chosen: boolean;
  authorId: string;
  /** Who wrote it, in Word or here, or brought what Word names nobody for. */
  authorName: string;
  at: Moment;
  /** Of one that was written in Word: who took it in, and what was there. */
  word: FromFile | null;
  /** Other words for those it stands on; null where it suggests none. */
  suggested: string | null;
  settledAt: Moment | null;
  sentAt: Moment | null;
  version: number;
  updatedAt: Moment;
  removedAt: Moment | null;
}

/** Every comment that these eyes may see; further conditions are the caller's. */
export function selectComments(db: Kysely<Tables>, sight: CommentSight) {
  return db
    .selectFrom("comment")
    .innerJoin("person", "person.id", "comment.author_id")
    .selectAll("comment")
    .select("person.name as author_name")
    .where((eb) => visible(eb, sight));
}

type Builder = ExpressionBuilder<Tables, "comment">;

const onReport = (eb: Builder) => eb("comment.subject_kind", "=", "report");

/**
 * Whether a row of `comment` is one that the council made on the report: it may
 * be chosen, sent and answered, as no reply to it is.
 */
export const ofCouncilOnReport = (eb: Builder): Expression<SqlBool> =>
  eb.and([
    onReport(eb),
    eb("comment.side", "=", "council"),
    eb("comment.parent_id", "is", null),
  ]);

/** Whether a row of `comment` may be seen. */
export function visible(eb: Builder, sight: CommentSight): Expression<SqlBool> {
  const voice = (side: string, how: Sight) =>
    eb.and([
      eb.not(onReport(eb)),
      eb("comment.side", "=", side),
      how === "all" ? eb.lit(true) : eb("comment.audience", "=", "both"),
    ]);
  const annotation = (how: Sight) =>
    eb.and([
      onReport(eb),
      how === "all" ? eb.lit(true) : eb("comment.sent_at", "is not", null),
    ]);
  const parts = [
    ...seen(sight.teamConversation, (how) => voice("team", how)),
    ...seen(sight.councilConversation, (how) => voice("council", how)),
    ...seen(sight.annotations, annotation),
  ];
  return parts.length > 0 ? eb.or(parts) : eb.lit(false);
}

const seen = <T>(how: Sight, part: (how: Sight) => T): T[] =>
  how === "none" ? [] : [part(how)];

type Row = Awaited<
  ReturnType<ReturnType<typeof selectComments>["executeTakeFirstOrThrow"]>
>;

/** A row as a person sees it. */
export function commentFrom(row: Row): Comment {
  const removed = row.removed_at !== null;
  const words = (text: string) => (removed ? "" : text);
  return {
    id: row.id,
    number: row.number,
    side: row.side === "team" ? "team" : "council",
    audience: row.audience,
    areaKey: row.area_key,
    subjectKind: row.subject_kind,
    subjectId: row.subject_id,
    parentId: row.parent_id,
    mergedInto: row.merged_into,
    reportVersionId: row.report_version_id,
    blockId: row.block_id,
    start: row.start_at,
    end: row.end_at,
    exact: words(row.exact),
    prefix: words(row.prefix),
    suffix: words(row.suffix),
    kind: row.kind,
    department: words(row.department),
    text: words(row.text),
    chosen: row.chosen === 1,
    authorId: row.author_id,
    authorName: row.word_author || row.author_name,
    at: row.at,
    word: wordFrom(row),
    suggested: row.suggested === null ? null : words(row.suggested),
    settledAt: row.settled_at,
    sentAt: row.sent_at,
    version: row.version,
    updatedAt: row.updated_at,
    removedAt: row.removed_at,
  };
}

/** What a comment keeps of Word; one that was taken back has no words. */
function wordFrom(row: Row): Comment["word"] {
  const isNamed = row.word_author !== "";
  if (!isNamed && row.word_key === null) return null;
  const quote = row.removed_at === null ? row.word_quote : "";
  const { author_name: takenInBy, word_at: at, word_initials: initials } = row;
  return { takenInBy, isNamed, at, quote, initials };
}

/** One comment of a challenge that these eyes may see, or undefined. */
export async function findComment(
  db: Kysely<Tables>,
  key: { challengeId: string; id: string; sight: CommentSight },
): Promise<Comment | undefined> {
  const row = await selectComments(db, key.sight)
    .where("comment.challenge_id", "=", key.challengeId)
    .where("comment.id", "=", key.id)
    .executeTakeFirst();
  return row && commentFrom(row);
}

/**
 * The name of who saved a comment last: its words, or that it is chosen. Where
 * that was not kept yet it was its author; null for one on the report that was
 * changed, for the council lead may have done that.
 */
export async function findLastSaver(
  db: Kysely<Tables>,
  id: string,
): Promise<string | null> {
  const row = await db
    .selectFrom("comment")
    .innerJoin("person", (join) =>
      join.on((eb) => eb("person.id", "=", lastHand(eb))),
    )
    .select("person.name")
    .where("comment.id", "=", id)
    .executeTakeFirst();
  return row?.name ?? null;
}

const lastHand = (eb: Builder) =>
  eb.fn.coalesce(
    "comment.updated_by",
    eb
      .case()
      .when(eb.or([eb.not(onReport(eb)), eb("comment.version", "=", 1)]))
      .then(eb.ref("comment.author_id"))
      .end(),
  );
