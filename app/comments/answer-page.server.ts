import { findAnnotation } from "#db/queries/annotations.ts";
import { allowRole } from "../challenge/change.server.ts";
import { NotFound } from "../errors.ts";
import type { Block } from "../report/blocks.ts";
import type { ChallengeCall } from "../respond.server.ts";
import { type AnswerView, answerView } from "./comment-page.server.ts";
import { type EvidenceShown, evidenceShown } from "./evidence-shown.ts";
import { type Passage, passageOf } from "./passage.server.ts";
import { type Said, saidFrom } from "./said.ts";
import { annotationSight } from "./sight.ts";

/** A comment that is to be answered. */
export interface AnswerPageView {
  open: boolean;
  said: Said;
  evidence: EvidenceShown | null;
  passage: Passage;
  answer: AnswerView | null;
  back: string;
}

/**
 * The comment of the address, for the page that answers it.
 * @param working the words of the report as they are now
 * @throws NotFound when it was not sent; Forbidden
 */
export async function answerPage(
  call: ChallengeCall,
  working: readonly Block[] | null,
): Promise<AnswerPageView> {
  const { app, challenge } = call;
  const comment = await findAnnotation(app.db, {
    challengeId: challenge.id,
    id: call.param("commentId"),
    sight: annotationSight(call),
  });
  if (!comment?.sentAt) throw new NotFound();
  allowRole(call, "commentAnswers");
  return {
    open: call.may("commentAnswers"),
    said: saidFrom(comment, call),
    evidence: evidenceShown(comment.evidence, challenge.id),
    passage: await passageOf(call, comment, working),
    answer: answerView(comment),
    back: `/challenges/${challenge.id}/comments/${comment.id}`,
  };
}
