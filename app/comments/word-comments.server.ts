import { type Annotation, listAnnotations } from "#db/queries/annotations.ts";
import { listNewestReplies } from "#db/queries/comment-replies.ts";
import type { Comment } from "#db/queries/comments.ts";
import type { MergedComment } from "#db/queries/merged-comments.ts";
import { type ReportVersion, listVersionBlocks } from "#db/queries/reports.ts";
import { outcomeTitle } from "#workflows/comment.ts";
import type {
  WordComment,
  WordReply,
} from "../documents/word-out/word-report.ts";
import { blocksFrom } from "../report/blocks.ts";
import {
  type Annotation as Shown,
  mostAnnotations,
} from "../report/annotation.ts";
import { headingLeft } from "../report/heading-left.ts";
import type { ChallengeCall } from "../respond.server.ts";
import { annotationsFor } from "./annotations.server.ts";
import { answerSaid } from "./answers-said.server.ts";
import { commentLead, commentNotes, mergedLead } from "./comment-in-word.ts";
import { mergedInto } from "../challenge/merged-comments.server.ts";
import { annotationSight, commentSight } from "./sight.ts";

const mostReplies = 200;

/** A reply as a query gives it, with how many there are under the comment. */
type Reply = Comment & { ofAll: number };

interface Wanted {
  /** With what is the council's alone: comments not sent, and its threads. */
  inside: boolean;
  /** With nothing but that: of those that were sent, only what has a thread. */
  insideOnly?: boolean;
  /** With those that were merged into others. */
  withMerged?: boolean;
}

/**
 * The comments on a version for a Word file: those that this person sees on
 * its page, each with what they read on the comment's own page, and no more.
 * A fixed number of statements, however many comments there are; whether there
 * may be more than those is said.
 */
export async function wordComments(
  call: ChallengeCall,
  version: ReportVersion,
  { inside, insideOnly = false, withMerged = false }: Wanted,
): Promise<{ comments: WordComment[]; isCut: boolean }> {
  const sent = inside ? undefined : ({ standing: "sent" } as const);
  const shown = await annotationsFor(call, version, sent, withMerged);
  const ids = shown.map(({ commentId }) => commentId);
  const { db } = call.app;
  const challengeId = call.challenge.id;
  const rows = await listAnnotations(
    db,
    { challengeId, sight: annotationSight(call), filter: { ids } },
    { limit: ids.length, offset: 0 },
  );
  // Replies and doubles are the council's alone, also where a comment was sent.
  const parentIds = inside ? ids : [];
  const replies = await listNewestReplies(db, {
    challengeId,
    parentIds,
    sight: commentSight(call),
    most: mostReplies,
  });
  const byId = new Map(rows.map((row) => [row.id, row]));
  const under = (id: string) =>
    replies.filter(({ parentId }) => parentId === id);
  const sight = call.sees("annotations");
  const merged = await mergedInto(call.app, { challengeId, sight }, parentIds);
  const placeOf = await placing(call, version, shown);
  const comments = shown.flatMap((one) => {
    const row = byId.get(one.commentId);
    if (!row) return [];
    const hasThread = under(row.id).length > 0 || merged.has(row.id);
    if (insideOnly && !one.inside && !hasThread) return [];
    return [
      {
        ...wordComment(
          one,
          row,
          [
            ...(merged.get(row.id) ?? []).flatMap(asMerged),
            ...under(row.id).map(inThread),
          ],
          earlierThan(under(row.id)),
          inside,
        ),
        ...placeOf(one, row),
      },
    ];
  });
  return { comments, isCut: shown.length === mostAnnotations };
}

/** Whether somebody reads comments that are the council's alone. */
export const readsInside = ({ sees }: Pick<ChallengeCall, "sees">): boolean =>
  sees("annotations") === "all";

/**
 * Why a file with the comments that this person sees is not for everybody; ""
 * when all of it was sent to both sides.
 */
export function cautionTo({ sees }: Pick<ChallengeCall, "sees">): string {
  if (readsInside({ sees })) {
    return "What departments said to each other comes with it. All of it is marked: keep the file inside the council.";
  }
  if (sees("commentAnswers") === "all") {
    return "Answers that the council was not sent are in it too, and marked: keep the file inside the peer team.";
  }
  return "";
}

function wordComment(
  shown: Shown,
  row: Annotation,
  replies: readonly WordReply[],
  earlier: number,
  inside: boolean,
): Omit<WordComment, "blockId" | "start" | "end"> {
  const { answer } = row;
  const said = [...replies, ...answerTo(row)];
  return {
    id: row.id,
    ...authorOf(row),
    at: writtenAt(row),
    lead: commentLead(shown),
    text: row.text,
    notes: [
      ...commentNotes(shown, row),
      ...(earlier > 0 ? [`${earlier} earlier replies are on its page.`] : []),
    ],
    // Departments resolve among themselves; what the council reads of an answer
    // was confirmed before it was sent.
    isResolved:
      (inside && row.settledAt !== null) ||
      (answer !== null &&
        (answer.readers === null || answer.readers.confirmedBy !== null)),
    replies: said.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)),
  };
}

/** Who wrote something, with the initials of a file that it came in. */
const authorOf = ({ authorName: author, word }: Comment) => ({
  author,
  initials: word?.initials,
});

/** When something was written, in Word or here. */
const writtenAt = ({ word, at }: Pick<Comment, "word" | "at">) =>
  word?.at ?? at;

/** A reply between departments: it stays with the council, and says so. */
const inThread = (reply: Reply) => ({
  id: reply.id,
  ...authorOf(reply),
  at: writtenAt(reply),
  lead: "Council only.",
  text: reply.removedAt === null ? reply.text : "Taken back.",
  notes: [],
});

/** How many replies there are before some of a thread. */
const earlierThan = (replies: readonly Reply[]) =>
  (replies[0]?.ofAll ?? 0) - replies.length;

/** What was merged into a comment: its words stay with the council. */
const asMerged = ({ own, authorName }: MergedComment): WordReply[] =>
  own
    ? [
        {
          id: `${own.id}:merged`,
          author: authorName,
          initials: own.initials,
          at: own.at,
          lead: mergedLead(own.number),
          text: own.text,
          notes: [],
        },
      ]
    : [];

function answerTo(row: Annotation): WordReply[] {
  const said = answerSaid(row);
  if (!said) return [];
  const { author, at, second, audience, reason } = said;
  const outcome = outcomeTitle(row.answer?.outcome ?? "");
  return [
    {
      id: `${row.id}:answer`,
      author: author ?? "The peer team",
      at: at ?? row.at,
      lead: `The peer team’s answer: ${outcome}.`,
      text: reason,
      notes: second ? [`${second}. Who can read it: ${audience}.`] : [],
    },
  ];
}

type Place = Pick<WordComment, "blockId" | "start" | "end">;

/** Where comments stand: those whose words are gone, at what they stood under. */
async function placing(
  { app, challenge }: ChallengeCall,
  version: ReportVersion,
  shown: readonly Shown[],
): Promise<(one: Shown, row: Annotation) => Place> {
  const lost = shown.filter(({ carried }) => carried === "notPlaced");
  const numbers = [...new Set(lost.flatMap(({ madeOn }) => madeOn ?? []))];
  const kept = await listVersionBlocks(app.db, challenge.id, numbers);
  const are = new Set(blocksFrom(version.blocks).map(({ id }) => id));
  return ({ blockId, start, end, carried, madeOn = 0 }, row) => {
    if (carried !== "notPlaced") return { blockId, start, end };
    const were = blocksFrom(kept.get(madeOn));
    const heading = headingLeft(were, row.blockId ?? "", are);
    return { blockId: heading, start: null, end: null };
  };
}
