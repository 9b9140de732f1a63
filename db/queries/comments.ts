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
  authorName: string;
  at: Moment;
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

/** Whether a row of `comment` may be seen. */
export function visible(
  eb: ExpressionBuilder<Tables, "comment">,
  sight: CommentSight,
): Expression<SqlBool> {
  const onReport = eb("comment.subject_kind", "=", "report");
  const voice = (side: string, how: Sight) =>
    eb.and([
      eb.not(onReport),
      eb("comment.side", "=", side),
      how === "all" ? eb.lit(true) : eb("comment.audience", "=", "both"),
    ]);
  const annotation = (how: Sight) =>
    eb.and([
      onReport,
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
    authorName: row.author_name,
    at: row.at,
    sentAt: row.sent_at,
    version: row.version,
    updatedAt: row.updated_at,
    removedAt: row.removed_at,
  };
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

/** The thread under one comment, as these eyes see it. */
export interface Thread {
  challengeId: string;
  parentId: string;
  sight: CommentSight;
}

/** A page of the replies to a comment, oldest first. */
export async function listReplies(
  db: Kysely<Tables>,
  { challengeId, parentId, sight }: Thread,
  { limit, offset }: { limit: number; offset: number },
): Promise<Comment[]> {
  const rows = await selectComments(db, sight)
    .where("comment.challenge_id", "=", challengeId)
    .where("comment.parent_id", "=", parentId)
    .orderBy("comment.at")
    .orderBy("comment.id")
    .limit(limit)
    .offset(offset)
    .execute();
  return rows.map(commentFrom);
}

/** How many replies to a comment these eyes may see. */
export async function countReplies(
  db: Kysely<Tables>,
  thread: Thread,
): Promise<number> {
  const { count } = await repliesCounted(db, thread).executeTakeFirstOrThrow();
  return Number(count);
}

const repliesCounted = (
  db: Kysely<Tables>,
  { challengeId, parentId, sight }: Thread,
) =>
  db
    .selectFrom("comment")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where((eb) => visible(eb, sight))
    .where("comment.challenge_id", "=", challengeId)
    .where("comment.parent_id", "=", parentId);

/** Where a reply stands among those that these eyes may see: 1, 2, 3 … */
export async function placeOfReply(
  db: Kysely<Tables>,
  thread: Thread,
  { id, at }: Pick<Comment, "id" | "at">,
): Promise<number> {
  const { count } = await repliesCounted(db, thread)
    .where((eb) =>
      eb.or([
        eb("comment.at", "<", at),
        eb.and([eb("comment.at", "=", at), eb("comment.id", "<=", id)]),
      ]),
    )
    .executeTakeFirstOrThrow();
  return Number(count);
}

/**
 * The newest replies to each of some comments, oldest first, with how many
 * there are under the same comment. One statement, however many there are.
 */
export async function listNewestReplies(
  db: Kysely<Tables>,
  key: {
    challengeId: string;
    parentIds: readonly string[];
    sight: CommentSight;
    /** How many of each. */
    most: number;
  },
): Promise<Array<Comment & { ofAll: number }>> {
  if (key.parentIds.length === 0) return [];
  const replies = selectComments(db, key.sight)
    .select(placeInThread)
    .where("comment.challenge_id", "=", key.challengeId)
    .where("comment.parent_id", "in", [...key.parentIds]);
  const rows = await db
    .selectFrom(replies.as("reply"))
    .selectAll()
    .where("back", "<=", key.most)
    .orderBy("at")
    .orderBy("id")
    .execute();
  return rows.map((row) => ({
    ...commentFrom(row),
    ofAll: Number(row.of_all),
  }));
}

/** Where a reply stands in its thread, from the end, and how many there are. */
const placeInThread = (eb: ExpressionBuilder<Tables, "comment">) => [
  eb.fn
    .agg<number>("row_number")
    .over((over) =>
      over
        .partitionBy("comment.parent_id")
        .orderBy("comment.at", "desc")
        .orderBy("comment.id", "desc"),
    )
    .as("back"),
  eb.fn
    .countAll<number>()
    .over((over) => over.partitionBy("comment.parent_id"))
    .as("of_all"),
];
