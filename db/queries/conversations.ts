import type { ExpressionBuilder, Kysely } from "kysely";
import type { Tables } from "../schema.ts";
import { type Sight, evidenceSeen } from "../sight.ts";
import {
  type Comment,
  type CommentSight,
  commentFrom,
  selectComments,
  visible,
} from "./comments.ts";
import { placeInList } from "./findings.ts";

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

/**
 * The items of evidence on some criteria, for naming what a comment is about.
 * @param sight "sent" leaves out what the peer team was not sent
 */
export async function listEvidenceOn(
  db: Kysely<Tables>,
  key: {
    challengeId: string;
    criterionKeys: readonly string[];
    sight: Sight;
  },
) {
  if (key.criterionKeys.length === 0) return [];
  return db
    .selectFrom("evidence")
    .select(["id", "number", "title", "sent_at"])
    .where("challenge_id", "=", key.challengeId)
    .where("withdrawn_at", "is", null)
    .where("id", "in", (eb) =>
      eb
        .selectFrom("evidence_criterion")
        .select("evidence_id")
        .where("criterion_key", "in", [...key.criterionKeys]),
    )
    .where((eb) => evidenceSeen(eb, key.sight))
    .orderBy("number")
    .execute();
}

/** An area's live findings in order, for naming what a comment is about. */
export async function listFindingsOn(
  db: Kysely<Tables>,
  challengeId: string,
  areaKey: string,
) {
  return db
    .selectFrom("finding")
    .select(["id", "kind", "text", placeInList.as("number")])
    .where("challenge_id", "=", challengeId)
    .where("area_key", "=", areaKey)
    .where("removed_at", "is", null)
    .orderBy("kind", "desc")
    .orderBy("position")
    .orderBy("id")
    .execute();
}

/** A challenge's live recommendations in order, for naming them. */
export async function listRecommendationNames(
  db: Kysely<Tables>,
  challengeId: string,
) {
  return db
    .selectFrom("recommendation")
    .select(["id", "lead_in", "text"])
    .where("challenge_id", "=", challengeId)
    .where("removed_at", "is", null)
    .orderBy("position")
    .orderBy("id")
    .execute();
}
