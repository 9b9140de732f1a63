import type { ExpressionBuilder, Kysely } from "kysely";
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
  /** Blocks of the report that belong to this area among others. */
  blockIds?: readonly string[] | undefined;
  sight: CommentSight;
}

const belongs = (
  eb: ExpressionBuilder<Tables, "comment">,
  { challengeId, areaKey, blockIds = [] }: Conversation,
) =>
  eb.and([
    eb("comment.challenge_id", "=", challengeId),
    eb("comment.parent_id", "is", null),
    eb.or([
      eb("comment.area_key", "=", areaKey),
      ...(blockIds.length > 0
        ? [eb("comment.block_id", "in", [...blockIds])]
        : []),
    ]),
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
