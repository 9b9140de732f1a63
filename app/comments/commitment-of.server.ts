import { findActionFrom, findCommitment } from "#db/queries/commitments.ts";
import type { Comment } from "#db/queries/comments.ts";
import type { ChallengeCall } from "../respond.server.ts";

/** What the council will do about a comment, as its reader may know it. */
export interface CommitmentShown {
  /** In the council's words; null where there is none, or for other eyes. */
  text: string | null;
  /** The action that it became. */
  action: { id: string; number: number } | null;
  /** Whether this person may make or change it now. */
  mayMake: boolean;
}

/** The commitment made in a comment on the report. */
export async function commitmentOf(
  call: ChallengeCall,
  comment: Pick<Comment, "id" | "removedAt">,
): Promise<CommitmentShown> {
  const { app, challenge, may, sees } = call;
  const { id, removedAt } = comment;
  const mayMake = may("commitments") && removedAt === null;
  if (sees("annotations") === "all") {
    const made = await findCommitment(app.db, challenge.id, id);
    const { text = null, action = null } = made ?? {};
    return { text, action, mayMake };
  }
  // Both sides read the plan, and this comment.
  const action = (await findActionFrom(app.db, challenge.id, id)) ?? null;
  return { text: null, action, mayMake };
}
