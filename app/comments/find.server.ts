import type { Kysely } from "kysely";
import { type Comment, findComment } from "#db/queries/comments.ts";
import type { Tables } from "#db/schema.ts";
import type { Editable } from "#workflows/permissions.ts";
import type { Attempt } from "../challenge/change.server.ts";
import { type Standing, enter } from "../challenge/enter.server.ts";
import type { Context } from "../context.server.ts";
import { NotFound } from "../errors.ts";
import { commentSight, contentOf } from "./sight.ts";

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
