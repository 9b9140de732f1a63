import {
  countConversation,
  listConversation,
} from "#db/queries/conversations.ts";
import { listNewestReplies } from "#db/queries/comment-replies.ts";
import type { Comment } from "#db/queries/comments.ts";
import type { Area } from "#workflows/frameworks/index.ts";
import { isOnReport } from "#workflows/comment.ts";
import { mayEverEdit } from "#workflows/permissions.ts";
import { evidenceOn } from "../challenge/evidence-on.server.ts";
import { NotFound } from "../errors.ts";
import { pageOf } from "../forms/page.ts";
import { blocksInArea } from "../report/in-area.ts";
import type { Pickable } from "../forms/picks.ts";
import type { ChallengeCall } from "../respond.server.ts";
import {
  type About,
  about,
  evidenceElsewhere,
  subjectIn,
} from "./about.server.ts";
import { blocksSent, placesKnown } from "./places-known.server.ts";
import { type Reaction, reactionsTo } from "./answers-said.server.ts";
import type { Citations } from "./cite.ts";
import { citationsIn } from "../challenge/citations.server.ts";
import { type Said, saidFrom } from "./said.ts";
import { commentSight, conversationOfSide } from "./sight.ts";
import {
  type Subject,
  pickableSubjects,
  subjectsOf,
} from "./subjects.server.ts";

/** One entry of a conversation with its replies. */
export interface Entry extends Said {
  about: About;
  /** The comment's own page: its thread, and where to reply. */
  href: string;
  mayReply: boolean;
  /** What became of it, where it is a comment on the report. */
  reaction: Reaction | null;
  /** The newest replies, and how many there are before them. */
  replies: Said[];
  earlier: number;
}

/** An area's conversation as one person sees it. */
export interface ConversationView {
  areaKey: string;
  title: string;
  /** The page with all of it and the form to add to it. */
  href: string;
  entries: Entry[];
  page: number;
  pages: number;
  /** What a new comment can be about; null for who never adds one. */
  subjects: Pickable[] | null;
  /** Whether one can be added at this stage. */
  mayAdd: boolean;
  /** The side whose voice this person has. */
  side: "team" | "council";
  citations: Citations;
}

/** How many replies to an entry are shown with it; its own page has the rest. */
const mostReplies = 5;

type Reply = Awaited<ReturnType<typeof listNewestReplies>>[number];

/**
 * The conversation on one area: what both sides say to each other, what the
 * person's own side says to itself, and the comments on the report that belong
 * to the area. A fixed number of statements, whatever its length.
 * @param size how many entries a page of it has
 * @throws NotFound for an area that is not in scope
 */
export async function conversationOf(
  call: ChallengeCall,
  areaKey: string,
  size: number,
): Promise<ConversationView> {
  const { app, challenge, side } = call;
  const area = call.areas.find(({ key }) => key === areaKey);
  if (!area) throw new NotFound();
  const sight = commentSight(call);
  const key = {
    challengeId: challenge.id,
    areaKey,
    about: await belongingTo(call, area),
    sight,
  };
  const total = await countConversation(app.db, key);
  const page = pageOf(call.url, total, size);
  const roots = await listConversation(app.db, key, {
    limit: size,
    offset: page.offset,
  });
  const parentIds = roots.map(({ id }) => id);
  const replies = await listNewestReplies(app.db, {
    ...key,
    parentIds,
    most: mostReplies,
  });
  const reactions = await reactionsTo(call, roots);
  const subjects = await subjectsOf(app.db, call, area);
  const elsewhere = await evidenceElsewhere(app.db, call, roots, subjects);
  const voice = conversationOfSide(side);
  return {
    areaKey,
    title: `${area.number} ${area.title}`,
    href: `/challenges/${challenge.id}/areas/${areaKey}/comments`,
    entries: roots.map((root) => ({
      ...entry(call, root, replies, [...subjects, ...elsewhere]),
      reaction: reactions.get(root.id) ?? null,
    })),
    page: page.number,
    pages: page.count,
    mayAdd: call.may(voice),
    subjects: mayEverEdit(voice, call.roles)
      ? pickableSubjects(subjects)
      : null,
    side: side === "team" ? "team" : "council",
    citations: await citationsIn(app.db, call, [
      ...[...roots, ...replies].map(({ text }) => text),
      ...[...reactions.values()].map(({ answer }) => answer?.reason ?? ""),
    ]),
  };
}

/** What is in an area for this person, whichever area it was talked of in. */
async function belongingTo(call: ChallengeCall, area: Area) {
  const { db } = call.app;
  const blocks = await blocksSent(db, call);
  const known = await placesKnown(db, call);
  const evidence = await evidenceOn(db, call, area.key);
  const findings = [...known.findings];
  return {
    blockIds: blocksInArea(blocks, area.key),
    subjectIds: [
      ...evidence.map(({ id }) => id),
      ...idsOf(findings, (key) => key === area.key),
      ...idsOf([...known.recommendations], (keys) => keys.includes(area.key)),
    ],
    elsewhere: idsOf(findings, (key) => key !== area.key),
  };
}

const idsOf = <Place>(
  places: ReadonlyArray<readonly [string, Place]>,
  isHere: (place: Place) => boolean,
) => places.filter(([, place]) => isHere(place)).map(([id]) => id);

function entry(
  call: ChallengeCall,
  root: Comment,
  replies: readonly Reply[],
  subjects: readonly Subject[],
): Omit<Entry, "reaction"> {
  const said = saidFrom(root, call);
  const top = `/challenges/${call.challenge.id}`;
  const own = replies.filter(({ parentId }) => parentId === root.id);
  return {
    ...said,
    about: about(root, subjectIn(subjects, root), top),
    href: `${top}/comments/${root.id}`,
    mayReply:
      !said.removed &&
      !isOnReport(root) &&
      call.may(conversationOfSide(call.side)),
    replies: own.map((one) => saidFrom(one, call)),
    earlier: (own[0]?.ofAll ?? 0) - own.length,
  };
}
