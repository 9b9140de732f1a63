import type { NamedEvidence } from "#db/queries/annotations.ts";
import { findCommitment } from "#db/queries/commitments.ts";
import type { Comment } from "#db/queries/comments.ts";
import { listMerged } from "#db/queries/merged-comments.ts";
import {
  isOnReport,
  isOutInTheOpen,
  mayReachBoth,
} from "#workflows/comment.ts";
import { mayEverEdit } from "#workflows/permissions.ts";
import { allowRole } from "../challenge/change.server.ts";
import { Forbidden } from "../errors.ts";
import type { Pickable } from "../forms/picks.ts";
import type { Block } from "../report/blocks.ts";
import type { ChallengeCall } from "../respond.server.ts";
import { backFrom } from "./back.server.ts";
import { blockOf } from "./block-of.server.ts";
import { evidenceToPick } from "./evidence.server.ts";
import { addressOf, annotationOf, seenComment } from "./find.server.ts";
import { numbersOf } from "./merging/merging.ts";
import { type Said, saidFrom } from "./said.ts";
import { contentOf } from "./sight.ts";

/** A comment that is to be changed or taken back. */
export interface ChangePageView {
  said: Said;
  /** Why it cannot be changed or taken back, where it is not the stage. */
  why: string | undefined;
  kind: string;
  department: string;
  /** The evidence it points at, and what it may point at. */
  evidence: { named: NamedEvidence | null; all: Pickable[] };
  /** The paragraph it is about, and the words of it; null for none. */
  about: About | null;
  audience: string;
  version: number;
  onReport: boolean;
  isReply: boolean;
  /** Whether the reader wrote it; the council lead may change others'. */
  own: boolean;
  /** Whether it could still be for both sides. */
  mayReachBoth: boolean;
  side: "team" | "council";
  back: string;
  /** The page in whose section the menu shows it. */
  within: string;
}

/** Words of a paragraph, "" for all of it, and where they begin. */
export interface About {
  block: Pick<Block, "kind" | "label" | "text">;
  quote: string;
  start: number | undefined;
}

/**
 * The comment of the address, for a page that changes it.
 * @throws NotFound, Forbidden as the change itself would
 */
export const changePage = (call: ChallengeCall): Promise<ChangePageView> =>
  pageOf(call, evidenceToPick);

/**
 * The same for a page that takes it back, where nothing is chosen, with what
 * was merged into it: "Comments 4 and 7", or "", and the commitment made in it
 * that is no action of the plan.
 */
export async function removalPage(call: ChallengeCall) {
  const { app, challenge, sees } = call;
  const page = await pageOf(call, () => Promise.resolve([]));
  const merged = await listMerged(app.db, {
    ...{ challengeId: challenge.id, into: [page.said.id] },
    sight: sees("annotations"),
  });
  const own = merged.flatMap((one) => one.own ?? []);
  const made = await findCommitment(app.db, {
    ...{ challengeId: challenge.id, commentId: page.said.id },
    sight: sees("annotations"),
  });
  return {
    ...page,
    partedAgain: own.length > 0 ? numbersOf(own) : "",
    commitment: made && !made.action ? made.text : "",
  };
}

async function pageOf(
  call: ChallengeCall,
  toPick: typeof evidenceToPick,
): Promise<ChangePageView> {
  const { app, side } = call;
  const comment = await seenComment(app.db, call, call.param("commentId"));
  allowRole(call, contentOf(comment, side));
  const own = comment.authorId === call.who.id;
  const leads = isOnReport(comment) && mayEverEdit("positions", call.roles);
  if (!own && !leads) {
    throw new Forbidden("Only its author may change a comment.");
  }
  const parent = comment.parentId
    ? await seenComment(app.db, call, comment.parentId)
    : null;
  return {
    said: saidFrom(comment, call),
    own,
    why: call.may(contentOf(comment, side)) ? whyNot(comment, own) : undefined,
    kind: comment.kind,
    department: comment.department,
    ...(await onReportOf(call, comment, toPick)),
    audience: comment.audience,
    version: comment.version,
    onReport: isOnReport(comment) && parent === null,
    isReply: parent !== null,
    mayReachBoth: !isOnReport(comment) && mayReachBoth(parent),
    side: side === "team" ? "team" : "council",
    back: await addressOf(app.db, call, comment),
    within: (await backFrom(call, parent ?? comment)).href,
  };
}

/** What the form of the address’s comment is checked against. */
export async function checkedAgainst(call: ChallengeCall) {
  const comment = await seenComment(call.app.db, call, call.param("commentId"));
  const found = await annotationOf(call.app.db, call, comment);
  const block = found && (await blockOf(call.app.db, call.challenge.id, found));
  return {
    /** What the paragraph says that it is about, if it is about one. */
    paragraph: comment.parentId === null ? block?.text : undefined,
    evidence: found?.evidence ?? null,
  };
}

/** What can be changed of a comment on the report alone. */
async function onReportOf(
  call: ChallengeCall,
  comment: Comment,
  toPick: typeof evidenceToPick,
): Promise<Pick<ChangePageView, "evidence" | "about">> {
  const { app, challenge } = call;
  const found = await annotationOf(app.db, call, comment);
  if (!found) return { evidence: { named: null, all: [] }, about: null };
  const { evidence, start, exact } = found;
  const block = await blockOf(app.db, challenge.id, found);
  return {
    evidence: { named: evidence, all: await toPick(call, evidence) },
    about: block && {
      block: { kind: block.kind, label: block.label, text: block.text },
      quote: start === null ? "" : exact,
      start: start ?? undefined,
    },
  };
}

/** Why its words stand, where it is not the stage. */
function whyNot(comment: Comment, own: boolean): string | undefined {
  if (comment.removedAt !== null) return "It was taken back by its author.";
  if (comment.mergedInto !== null) {
    return "It was merged into another comment: its words stand until the council lead undoes that.";
  }
  if (isOutInTheOpen(comment)) {
    return "The other side can read this, so its words stand.";
  }
  return own ? undefined : "Only its author may take a comment back.";
}
