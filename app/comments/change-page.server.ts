import { findAnnotation } from "#db/queries/annotations.ts";
import type { Comment } from "#db/queries/comments.ts";
import { isOnReport, mayReachBoth } from "#workflows/comment.ts";
import { allow } from "../challenge/change.server.ts";
import { Forbidden, NotFound, NotNow } from "../errors.ts";
import type { Block } from "../report/blocks.ts";
import type { SelectOption } from "../forms/SelectField.tsx";
import type { ChallengeCall } from "../respond.server.ts";
import { type AnswerView, answerView } from "./comment-page.server.ts";
import { evidenceToName } from "./evidence.server.ts";
import { type EvidenceShown, evidenceShown } from "./evidence-shown.ts";
import { seenComment } from "./find.server.ts";
import { type Passage, passageOf } from "./passage.server.ts";
import { type Said, saidFrom } from "./said.ts";
import { annotationSight, contentOf } from "./sight.ts";

/** A comment that is to be changed or taken back. */
export interface ChangePageView {
  said: Said;
  kind: string;
  department: string;
  /** What of the evidence it names, and what it may name. */
  evidence: { chosen: string; options: SelectOption[] };
  audience: string;
  version: number;
  onReport: boolean;
  isReply: boolean;
  /** Whether it could still be for both sides. */
  mayReachBoth: boolean;
  side: "team" | "council";
  back: string;
}

/**
 * The comment of the address, for a page that changes it.
 * @throws NotFound, Forbidden, NotNow as the change itself would
 */
export async function changePage(call: ChallengeCall): Promise<ChangePageView> {
  const { app, challenge, side } = call;
  const comment = await seenComment(app.db, call, call.param("commentId"));
  allow(call, contentOf(comment, side));
  const said = saidFrom(comment, call);
  if (!said.mayReword && !said.mayRemove) {
    throw comment.authorId === call.who.id
      ? new NotNow("This comment can no longer be changed.")
      : new Forbidden("Only its author may change a comment.");
  }
  const parent = comment.parentId
    ? await seenComment(app.db, call, comment.parentId)
    : null;
  return {
    said,
    kind: comment.kind,
    department: comment.department,
    evidence: await evidenceOf(call, comment),
    audience: comment.audience,
    version: comment.version,
    onReport: isOnReport(comment) && parent === null,
    isReply: parent !== null,
    mayReachBoth: !isOnReport(comment) && mayReachBoth(parent),
    side: side === "team" ? "team" : "council",
    back: `/challenges/${challenge.id}/comments/${parent?.id ?? comment.id}`,
  };
}

async function evidenceOf(call: ChallengeCall, comment: Comment) {
  if (!isOnReport(comment)) return { chosen: "", options: [] };
  const found = await findAnnotation(call.app.db, {
    challengeId: call.challenge.id,
    id: comment.id,
    sight: annotationSight(call),
  });
  const present = found?.evidence ?? null;
  return {
    chosen: present?.id ?? "",
    options: await evidenceToName(call, present),
  };
}

/** A comment that is to be answered. */
export interface AnswerPageView {
  said: Said;
  evidence: EvidenceShown | null;
  passage: Passage;
  answer: AnswerView | null;
  back: string;
}

/**
 * The comment of the address, for the page that answers it.
 * @param working the words of the report as they are now
 * @throws NotFound when it was not sent; Forbidden, NotNow
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
  allow(call, "commentAnswers");
  return {
    said: saidFrom(comment, call),
    evidence: evidenceShown(comment.evidence, challenge.id),
    passage: await passageOf(call, comment, working),
    answer: answerView(comment),
    back: `/challenges/${challenge.id}/comments/${comment.id}`,
  };
}
