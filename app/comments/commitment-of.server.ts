import { findActionFrom, findCommitment } from "#db/queries/commitments.ts";
import type { Comment } from "#db/queries/comments.ts";
import { type Stage, isPast } from "#workflows/stages.ts";
import type { ChallengeCall } from "../respond.server.ts";

/** What the council will do about a comment, as its reader may know it. */
export interface CommitmentShown {
  /** In the council's words; null where there is none, or for other eyes. */
  text: string | null;
  /** Whether the comment says by its kind that the council promises something. */
  isPromise: boolean;
  /** The action that it became. */
  action: { id: string; number: number } | null;
  /** Whether this person may make or change it now, or take it back at least. */
  mayMake: boolean;
  mayTakeBack: boolean;
  /**
   * Why it is no action: its comment was taken back, the plan has begun, or the
   * challenge is over; null while it waits for the plan.
   */
  because: "removed" | "begun" | "over" | null;
}

/** The commitment made in a comment on the report. */
export async function commitmentOf(
  call: ChallengeCall,
  comment: Pick<Comment, "id" | "kind" | "removedAt">,
): Promise<CommitmentShown> {
  const { app, challenge, may, sees, stage } = call;
  const { id, removedAt } = comment;
  const sight = sees("annotations");
  const key = { challengeId: challenge.id, commentId: id, sight };
  const made = await findCommitment(app.db, key);
  // Both sides read the plan, and this comment.
  const action = made?.action ?? (await findActionFrom(app.db, key)) ?? null;
  const text = made?.text || null;
  return {
    text,
    isPromise: comment.kind === "commitment",
    action,
    mayMake: may("commitments") && removedAt === null,
    mayTakeBack: may("commitments") && text !== null,
    because: removedAt === null ? becauseOf(stage) : "removed",
  };
}

function becauseOf(stage: Stage): CommitmentShown["because"] {
  if (stage === "withdrawn" || isPast(stage, "improvement")) return "over";
  return stage === "improvement" ? "begun" : null;
}
