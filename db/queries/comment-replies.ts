import type { ExpressionBuilder, Kysely } from "kysely";
import type { Tables } from "../schema.ts";
import {
  type Comment,
  type CommentSight,
  commentFrom,
  selectComments,
  visible,
} from "./comments.ts";

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
    .orderBy(writtenAt)
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
  { id, at, word }: Pick<Comment, "id" | "at"> & Partial<Pick<Comment, "word">>,
): Promise<number> {
  const written = word?.at ?? at;
  const { count } = await repliesCounted(db, thread)
    .where((eb) =>
      eb.or([
        eb(writtenAt(eb), "<", written),
        eb.and([eb(writtenAt(eb), "=", written), eb("comment.id", "<=", id)]),
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
    .orderBy("back", "desc")
    .execute();
  return rows.map((row) => ({
    ...commentFrom(row),
    ofAll: Number(row.of_all),
  }));
}

/** When a reply was written: of those from Word, which come in all at once, there. */
const writtenAt = (eb: ExpressionBuilder<Tables, "comment">) =>
  eb.fn.coalesce("comment.word_at", "comment.at");

/** Where a reply stands in its thread, from the end, and how many there are. */
const placeInThread = (eb: ExpressionBuilder<Tables, "comment">) => [
  eb.fn
    .agg<number>("row_number")
    .over((over) =>
      over
        .partitionBy("comment.parent_id")
        .orderBy(writtenAt, "desc")
        .orderBy("comment.id", "desc"),
    )
    .as("back"),
  eb.fn
    .countAll<number>()
    .over((over) => over.partitionBy("comment.parent_id"))
    .as("of_all"),
];
