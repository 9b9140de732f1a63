import type { Annotation } from "#db/queries/annotations.ts";
import {
  citedSentence,
  citedUnanswered,
} from "../challenge/cited-answers.server.ts";
import type { ChallengeCall } from "../respond.server.ts";

/** A comment that an answer leads to, where there is nothing to read. */
export interface InVain {
  sentence: string;
  href: string;
}

/** The comments that the answer to a comment leads to in vain. */
export async function inVain(
  { app, challenge, sees }: ChallengeCall,
  { number, answer }: Annotation,
): Promise<InVain[]> {
  if (number === null || !answer) return [];
  const answers = [{ number, reason: answer.reason }];
  const found = await citedUnanswered(app.db, { challenge, sees }, answers);
  return found.map((one) => ({
    sentence: citedSentence(one),
    href: `/challenges/${challenge.id}/comments/${one.citedId}`,
  }));
}
