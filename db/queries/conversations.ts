import type { Expression, ExpressionBuilder, Kysely, SqlBool } from "kysely";
import type { Tables } from "../schema.ts";
import {
  type Comment,
  type CommentSight,
  commentFrom,
  selectComments,
  visible,
} from "./comments.ts";

/** An area's conversation, as these eyes see it. */
export interface Conversation {
  challengeId: string;
  areaKey: string;
  /** What belongs to it, in whatever area a comment on it was written. */
  about?: Belonging | undefined;
  sight: CommentSight;
}

/** The things of an area as these eyes know them. */
export interface Belonging {
  /** Blocks of the report that belong to this area among others. */
  blockIds: readonly string[];
  /** Evidence, findings and recommendations in this area. */
  subjectIds: readonly string[];
  /** Findings that are in another area now. */
  elsewhere: readonly string[];
}

const nothingElse: Belonging = { blockIds: [], subjectIds: [], elsewhere: [] };

function belongs(
  eb: ExpressionBuilder<Tables, "comment">,
  { challengeId, areaKey, about = nothingElse }: Conversation,
) {
  const amongThem = (ids: readonly string[]) =>
    ids.length > 0 ? eb("comment.subject_id", "in", [...ids]) : eb.lit(false);
  const moved = eb.and([
    eb("comment.subject_id", "is not", null),
    amongThem(about.elsewhere),
  ]);
  return eb.and([
    eb("comment.challenge_id", "=", challengeId),
    eb("comment.parent_id", "is", null),
    eb.or([
      eb.and([inArea(eb, areaKey, about.blockIds), eb.not(moved)]),
      amongThem(about.subjectIds),
    ]),
  ]);
}

/**
 * Whether a row of `comment` was made in an area, or on one of the blocks of
 * the report that belong to the area among others.
 */
export const inArea = (
  eb: ExpressionBuilder<Tables, "comment">,
  areaKey: string,
  blockIds: readonly string[],
): Expression<SqlBool> =>
  eb.or([
    eb("comment.area_key", "=", areaKey),
    ...(blockIds.length > 0
      ? [eb("comment.block_id", "in", [...blockIds])]
      : []),
  ]);

/**
 * One page of what is said on an area or anything in it, newest first, without
 * replies. Comments on the report stand among them.
 */
export async function listConversation(
  db: Kysely<Tables>,
  conversation: Conversation,
  { limit, offset }: { limit: number; offset: number },
): Promise<Comment[]> {
  const rows = await selectComments(db, conversation.sight)
    .where((eb) => belongs(eb, conversation))
    .orderBy("comment.at", "desc")
    .orderBy("comment.id")
    .limit(limit)
    .offset(offset)
    .execute();
  return rows.map(commentFrom);
}

/** How many comments an area's conversation has, without replies. */
export async function countConversation(
  db: Kysely<Tables>,
  conversation: Conversation,
): Promise<number> {
  const { count } = await db
    .selectFrom("comment")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where((eb) => visible(eb, conversation.sight))
    .where((eb) => belongs(eb, conversation))
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** How often each finding and recommendation is spoken of, by its id. */
export async function countSaidOfThings(
  db: Kysely<Tables>,
  challengeId: string,
  sight: CommentSight,
): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom("comment")
    .select(["subject_id", (eb) => eb.fn.countAll<number>().as("count")])
    .where((eb) => visible(eb, sight))
    .where("challenge_id", "=", challengeId)
    .where("subject_kind", "in", ["finding", "recommendation"])
    .where("removed_at", "is", null)
    .groupBy("subject_id")
    .execute();
  return new Map(
    rows.map(({ subject_id, count }) => [subject_id ?? "", Number(count)]),
  );
}
