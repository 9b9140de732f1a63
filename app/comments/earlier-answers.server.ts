import type { Annotation } from "#db/queries/annotations.ts";
import { listAnswersSent } from "#db/queries/comment-answers.ts";
import type { ChallengeCall } from "../respond.server.ts";

/** An answer in the words in which the council was sent it. */
export interface EarlierAnswer {
  outcome: string;
  reason: string;
  /** "draft 2" or "a final report": what brought it. */
  with: string;
  at: string;
}

/** What the council was sent in other words than those of the answer. */
export async function earlierAnswers(
  { app, sees }: ChallengeCall,
  { id, answer }: Annotation,
): Promise<EarlierAnswer[]> {
  if (sees("commentAnswers") === "none") return [];
  const sent = await listAnswersSent(app.db, id);
  return sent
    .filter(({ at }) => at !== answer?.sentAt)
    .map(({ outcome, reason, versionNumber, versionKind, at }) => ({
      outcome,
      reason,
      with:
        versionKind === "final" ? "a final report" : `draft ${versionNumber}`,
      at,
    }));
}
