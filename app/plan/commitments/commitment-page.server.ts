import { findAnnotation } from "#db/queries/annotations.ts";
import { findCommitment } from "#db/queries/commitments.ts";
import { NotFound } from "../../errors.ts";
import type { ChallengeCall } from "../../respond.server.ts";

/**
 * The comment of the address, and what the council said that it will do.
 * @throws NotFound for a comment that is none on the report
 */
export async function commitmentPage(call: ChallengeCall) {
  const { app, challenge, may, param, sees } = call;
  const id = param("commentId");
  const sight = { annotations: sees("annotations"), answers: "none" } as const;
  const key = { challengeId: challenge.id, id, sight };
  const comment = await findAnnotation(app.db, key);
  if (!comment) throw new NotFound();
  const made = await findCommitment(app.db, {
    ...{ challengeId: challenge.id, commentId: id, sight: sight.annotations },
  });
  const isMade = made !== undefined && made.text !== "";
  const isRemoved = comment.removedAt !== null;
  const top = `/challenges/${challenge.id}`;
  return {
    open: may("commitments") && (isMade || !isRemoved) && !made?.action,
    /** Why not, where it is an action already. */
    because: made?.action
      ? `It is action ${made.action.number} of the improvement plan by now.`
      : undefined,
    back: `${top}/comments/${id}`,
    isNow: may("plan"),
    /** Whether its comment was taken back: then it can only go as well. */
    isRemoved,
    comment: {
      number: comment.number,
      text: comment.text,
      by: [comment.department, comment.authorName].filter(Boolean).join(", "),
      quote: comment.exact,
      sent: comment.sentAt !== null,
    },
    // What stays with the council is not put into words that will not.
    text: made?.text || (comment.sentAt === null ? "" : comment.text),
    isMade,
    version: made?.version ?? 0,
  };
}

export type CommitmentView = Awaited<ReturnType<typeof commitmentPage>>;
