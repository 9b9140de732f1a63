import { unsettleComment } from "#db/queries/comment-changes.ts";
import { type Attempt, edit } from "../../challenge/change.server.ts";
import type { Context } from "../../context.server.ts";
import { NotFound, NotNow } from "../../errors.ts";
import { annotationOf, seenComment } from "../find.server.ts";

/**
 * Takes back that a comment on the report was marked as resolved in Word.
 * Returns the comment's address.
 * @throws NotFound; NotNow where it is not marked
 */
export async function unsettle(
  app: Context,
  attempt: Attempt,
  id: string,
): Promise<string> {
  return edit(app, attempt, "annotations", async (change) => {
    const { db, challenge } = change;
    const comment = await seenComment(db, change, id);
    if (!(await annotationOf(db, change, comment))) throw new NotFound();
    if (!(await unsettleComment(db, { challengeId: challenge.id, id }))) {
      throw new NotNow("This comment is not marked as resolved.");
    }
    await change.record({
      event: "commentUnresolved",
      subject: `Comment ${comment.number}`,
      audience: "council",
    });
    return `/challenges/${challenge.id}/comments/${id}`;
  });
}
