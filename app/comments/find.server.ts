import type { Kysely } from "kysely";
import { type Annotation, findAnnotation } from "#db/queries/annotations.ts";
import { placeOfReply } from "#db/queries/comment-replies.ts";
import { type Comment, findComment } from "#db/queries/comments.ts";
import type { Tables } from "#db/schema.ts";
import { isOnReport } from "#workflows/comment.ts";
import type { Editable } from "#workflows/permissions.ts";
import type { Attempt } from "../challenge/change.server.ts";
import { type Standing, enter } from "../challenge/enter.server.ts";
import type { Context } from "../context.server.ts";
import { NotFound } from "../errors.ts";
import { annotationSight, commentSight, contentOf } from "./sight.ts";
import { addressOfReply } from "./thread.ts";

/**
 * A comment of the challenge that this person may see.
 * @throws NotFound for any other
 */
export async function seenComment(
  db: Kysely<Tables>,
  standing: Pick<Standing, "challenge" | "sees">,
  id: string,
): Promise<Comment> {
  const comment = await findComment(db, {
    challengeId: standing.challenge.id,
    id,
    sight: commentSight(standing),
  });
  if (!comment) throw new NotFound();
  return comment;
}

/**
 * What a person writes into when they answer or change a comment.
 * @throws NotFound when they may not see it
 */
export async function editableOf(
  app: Context,
  { who, challengeId }: Attempt,
  id: string,
): Promise<Editable> {
  const standing = await enter(app.db, who, challengeId);
  return contentOf(await seenComment(app.db, standing, id), standing.side);
}

/** A comment as one on the report; undefined for one in a conversation. */
export async function annotationOf(
  db: Kysely<Tables>,
  standing: Pick<Standing, "challenge" | "sees">,
  comment: Comment,
): Promise<Annotation | undefined> {
  if (!isOnReport(comment)) return undefined;
  return findAnnotation(db, {
    challengeId: standing.challenge.id,
    id: comment.id,
    sight: annotationSight(standing),
  });
}

/**
 * A comment on the report that the council sent.
 * @throws NotFound for any other
 */
export async function sentComment(
  db: Kysely<Tables>,
  standing: Pick<Standing, "challenge" | "sees">,
  id: string,
): Promise<Annotation> {
  const comment = await findAnnotation(db, {
    challengeId: standing.challenge.id,
    id,
    sight: annotationSight(standing),
  });
  if (!comment?.sentAt || comment.parentId) throw new NotFound();
  return comment;
}

/** Where a comment stands: its own page, or its place in the thread there. */
export async function addressOf(
  db: Kysely<Tables>,
  standing: Pick<Standing, "challenge" | "sees">,
  {
    id,
    at,
    parentId,
    word = null,
  }: Pick<Comment, "id" | "at" | "parentId"> & Partial<Pick<Comment, "word">>,
): Promise<string> {
  const challengeId = standing.challenge.id;
  const comments = `/challenges/${challengeId}/comments`;
  if (parentId === null) return `${comments}/${id}`;
  const thread = { challengeId, parentId, sight: commentSight(standing) };
  const place = await placeOfReply(db, thread, { id, at, word });
  return addressOfReply(`${comments}/${parentId}`, { id, place });
}
