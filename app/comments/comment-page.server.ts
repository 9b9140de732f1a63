import { type Annotation, findAnnotation } from "#db/queries/annotations.ts";
import { countReplies, listReplies } from "#db/queries/comment-replies.ts";
import type { Comment } from "#db/queries/comments.ts";
import {
  isOnReport,
  mayConfirm,
  mayReachBoth,
  questionKind,
} from "#workflows/comment.ts";
import { NotFound } from "../errors.ts";
import { pageOf } from "../forms/page.ts";
import type { Block } from "../report/blocks.ts";
import type { ChallengeCall } from "../respond.server.ts";
import { type About, about, subjectOf } from "./about.server.ts";
import { backFrom } from "./back.server.ts";
import { type ChangeCaused, changesCaused } from "./change-caused.server.ts";
import type { Citations } from "./cite.ts";
import { citationsIn } from "../challenge/citations.server.ts";
import {
  type EarlierAnswer,
  earlierAnswers,
} from "./earlier-answers.server.ts";
import { type CommitmentShown, commitmentOf } from "./commitment-of.server.ts";
import { type EvidenceShown, evidenceShown } from "./evidence-shown.ts";
import { seenComment } from "./find.server.ts";
import { type InVain, inVain } from "./in-vain.server.ts";
import { type Merging, mergingOf } from "./merging/merging-of.server.ts";
import { type NextComments, nextComments } from "./next-comments.server.ts";
import { type Passage, passageOf } from "./passage.server.ts";
import { contextOf } from "./quote.ts";
import { type Said, saidFrom } from "./said.ts";
import { annotationSight, commentSight, contentOf } from "./sight.ts";
import { type CommentStanding, standingOf } from "./standing.ts";
import { repliesOnPage } from "./thread.ts";
import { readsInside } from "./word-comments.server.ts";

/** An answer as its reader may see it. */
export interface AnswerView {
  outcome: string;
  reason: string;
  version: number;
  /** Who wrote and who confirmed it: for the team only. */
  by: string | null;
  confirmedBy: string | null;
  sentToCouncil: boolean;
}

/** A comment on the report: where it stands, and what became of it. */
export interface OnReport {
  standing: CommentStanding;
  /** Whether the peer team has it. */
  sent: boolean;
  department: string;
  passage: Passage;
  evidence: EvidenceShown | null;
  answer: AnswerView | null;
  /** Where it was written in Word, and the words it suggests. */
  word: Comment["word"];
  suggested: { before: string; after: string } | null;
  /** What the team reads of comments that the answer leads to, in vain. */
  inVain: InVain[];
  /** Marked as resolved in Word, which only the council is told. */
  isSettled: boolean;
  mayUnsettle: boolean;
  /** What became of its block, where it was accepted; else null. */
  change: ChangeCaused | null;
  /** What the council was sent in other words than those of the answer. */
  earlier: EarlierAnswer[];
  /** What else waits for this person of the team. */
  next: NextComments | null;
  merging: Merging;
  commitment: CommitmentShown;
  mayAnswer: boolean;
  mayConfirm: boolean;
  /** Set when this person wrote the answer and so cannot confirm it. */
  waitsForSecondReader: boolean;
}

/** One comment with its thread. */
export interface CommentPageView {
  said: Said;
  about: About;
  onReport: OnReport | null;
  replies: Said[];
  /** Which part of the replies that is. */
  page: number;
  pages: number;
  mayReply: boolean;
  /** Whether a reply may be for both sides. */
  mayReachBoth: boolean;
  /** Who reads a reply unless its author says otherwise. */
  usualAudience: "side" | "both";
  side: "team" | "council";
  back: { href: string; label: string };
  /** The page in whose section the menu shows it. */
  within: string;
  top: string;
  href: string;
  citations: Citations;
  once: string;
}

/**
 * Everything on one comment's page.
 * @param working the working draft, for those who may read it
 * @throws NotFound for a comment that this person may not see; a reply has no
 *   page of its own
 */
export async function commentPage(
  call: ChallengeCall,
  working: readonly Block[] | null = null,
): Promise<CommentPageView> {
  const { app, challenge, side } = call;
  const comment = await seenComment(app.db, call, call.param("commentId"));
  if (comment.parentId !== null) throw new NotFound();
  const thread = {
    challengeId: challenge.id,
    parentId: comment.id,
    sight: commentSight(call),
  };
  const count = await countReplies(app.db, thread);
  const page = pageOf(call.url, count, repliesOnPage);
  const replies = await listReplies(app.db, thread, {
    limit: repliesOnPage,
    offset: page.offset,
  });
  const onReport = await reportPart(call, comment, working);
  const texts = [comment, ...replies].map(({ text }) => text);
  if (onReport?.answer) texts.push(onReport.answer.reason);
  texts.push(...(onReport?.merging.voices ?? []).map(({ text }) => text));
  const top = `/challenges/${challenge.id}`;
  const back = await backFrom(call, comment);
  return {
    said: saidFrom(comment, call),
    about: await aboutOf(call, comment, top),
    onReport,
    replies: replies.map((one) => saidFrom(one, call)),
    page: page.number,
    pages: page.count,
    mayReply: comment.removedAt === null && call.may(contentOf(comment, side)),
    mayReachBoth: mayReachBoth(comment),
    // Only a reply that the team can read answers its question.
    usualAudience: comment.kind === questionKind ? "both" : "side",
    side: side === "team" ? "team" : "council",
    back,
    within: back.href,
    top,
    href: `${top}/comments/${comment.id}`,
    citations: await citationsIn(app.db, call, texts),
    once: app.newId(),
  };
}

async function aboutOf(call: ChallengeCall, comment: Comment, top: string) {
  if (isOnReport(comment)) return null;
  return about(comment, await subjectOf(call.app.db, call, comment), top);
}

async function reportPart(
  call: ChallengeCall,
  comment: Comment,
  working: readonly Block[] | null,
): Promise<OnReport | null> {
  if (!isOnReport(comment)) return null;
  const found = await findAnnotation(call.app.db, {
    challengeId: call.challenge.id,
    id: comment.id,
    sight: annotationSight(call),
  });
  if (!found) throw new NotFound();
  const { answer, sentAt } = found;
  const open = call.may("commentAnswers") && sentAt !== null;
  const isSettled = found.settledAt !== null && readsInside(call);
  const passage = await passageOf(call, found, working);
  const readers = open ? (answer?.readers ?? null) : null;
  return {
    standing: standingOf(found),
    sent: sentAt !== null,
    department: found.department,
    passage,
    evidence: evidenceShown(found.evidence, call.challenge.id),
    answer: answerView(found),
    word: found.word,
    suggested: suggestedIn(passage, found),
    inVain: open ? await inVain(call, found) : [],
    isSettled,
    mayUnsettle: isSettled && call.may("annotations"),
    change: (await changesCaused(call, [found], working)).get(found.id) ?? null,
    earlier: await earlierAnswers(call, found),
    merging: await mergingOf(call, found),
    commitment: await commitmentOf(call, found),
    next: open ? await nextComments(call, found.id) : null,
    mayAnswer: open,
    mayConfirm: readers !== null && mayConfirm(readers, call.who.id),
    waitsForSecondReader:
      readers?.confirmedBy === null && readers.answeredBy === call.who.id,
  };
}

/** The words that are suggested in place of others, among those around them. */
function suggestedIn(
  passage: Passage,
  { suggested, start, end, exact, prefix, suffix }: Annotation,
): OnReport["suggested"] {
  if (suggested === null) return null;
  const isThere =
    start !== null &&
    end !== null &&
    passage.before.slice(start, end) === exact;
  const around = isThere
    ? contextOf(passage.before, { start, end })
    : { before: prefix, after: suffix };
  const among = (words: string) => `${around.before}${words}${around.after}`;
  return { before: among(exact), after: among(suggested) };
}

/** An answer as its reader may see it. */
export function answerView({ answer }: Annotation): AnswerView | null {
  return (
    answer && {
      outcome: answer.outcome,
      reason: answer.reason,
      version: answer.version,
      by: answer.readers?.answeredByName ?? null,
      confirmedBy: answer.readers?.confirmedByName ?? null,
      sentToCouncil: answer.sentAt !== null,
    }
  );
}
