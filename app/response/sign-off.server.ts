import { countAnnotations, listAnnotations } from "#db/queries/annotations.ts";
import { lastResponseSent } from "#db/queries/responses.ts";
import { findLatestEvent } from "#db/queries/events.ts";
import { citationsIn } from "../challenge/citations.server.ts";
import { factsOf } from "../challenge/facts.server.ts";
import { positionRows } from "../challenge/positions.server.ts";
import { readOnce } from "../challenge/read-once.ts";
import { responseSigned } from "../challenge/response-signed.server.ts";
import { annotationSight } from "../comments/sight.ts";
import { mergedInto } from "../challenge/merged-comments.server.ts";
import { pageOf } from "../forms/page.ts";
import type { ChallengeCall } from "../respond.server.ts";
import { deskComment } from "./desk-comment.ts";
import type { Work } from "../challenge/history-words.ts";
import { notReady } from "./not-ready.ts";

/** Somebody's word on the response, and how it stands. */
export interface Given {
  by: string;
  at: string;
  holds: boolean;
  /** Whether the response that it covers has been sent. */
  sent: boolean;
}

/** The lead's word that the response is ready, and the sponsor's sign-off. */
export interface SignOffs {
  ready: Given | null;
  signOff: Given | null;
  /** Who ended both, and why, until it is marked as ready again. */
  notYet: NotYet | null;
}

/** A word taken back; the council lead need not say why. */
export interface NotYet {
  by: string;
  at: string;
  reason: string;
}

/** The last of each, and whether it still holds. */
export async function signOffsOf(call: ChallengeCall): Promise<SignOffs> {
  const { app, challenge } = call;
  const { ready, signed } = await signedNow(app.db, call);
  if (!ready && !signed) return { ready: null, signOff: null, notYet: null };
  const sentAt = await lastResponseSent(app.db, challenge.id);
  const given = (one: Omit<Given, "sent">): Given => ({
    ...one,
    sent: sentAt !== null && sentAt >= one.at,
  });
  return {
    ready: ready && given(ready),
    signOff: signed && given(signed),
    notYet: await notYetOf(call),
  };
}

/** The last word on whether it is ready, where that is “not yet”. */
async function notYetOf({
  app,
  challenge,
}: ChallengeCall): Promise<NotYet | null> {
  const last = await findLatestEvent(app.db, challenge.id, words);
  if (last?.event !== ended) return null;
  return { by: last.by ?? "", at: last.at, reason: last.note };
}

const ended = "responseNotYet" satisfies Work;
const words = ["responseReady", ended] as const satisfies readonly Work[];

/** How many of the chosen comments are shown at a time. */
const commentsShown = 100;

/** The response as it would go: what its lead and then its sponsor read. */
export async function signOffPage(call: ChallengeCall) {
  const { app, challenge, may } = call;
  // Before what it covers: what changes meanwhile is not signed unread.
  const seen = (await signedNow(app.db, call)).edited ?? "";
  const facts = await factsOf(app.db, call);
  const wanted = {
    challengeId: challenge.id,
    sight: annotationSight(call),
    filter: { standing: "chosen" as const },
  };
  const chosen = await countAnnotations(app.db, wanted);
  const {
    number: page,
    count,
    offset,
  } = pageOf(call.url, chosen, commentsShown);
  const shown = { limit: commentsShown, offset };
  const rows = await listAnnotations(app.db, wanted, shown);
  const ids = rows.map(({ id }) => id);
  const sees = { challengeId: challenge.id, sight: wanted.sight.annotations };
  const merged = await mergedInto(app, sees, ids);
  // Who signs that they read it reads all of it: only lists cut a text.
  const comments = rows.map((row) => ({
    ...deskComment(row, challenge.id, false, merged),
    text: row.text,
  }));
  const texts = comments.map(({ text }) => text);
  return {
    lacking: notReady(facts, `/challenges/${challenge.id}`),
    chosen,
    comments,
    citations: await citationsIn(app.db, call, texts),
    page,
    pages: count,
    positions: await positionRows(call),
    ...(await signOffsOf(call)),
    noSponsor: facts.scope.sponsors === 0,
    mayInvite: may("councilPeople"),
    mayChoose: may("commentChoice"),
    maySign: may("responseSignOff"),
    mayEnd: may("responseNotYet"),
    seen,
    once: app.newId(),
    top: `/challenges/${challenge.id}`,
  };
}

export type SignOffView = Awaited<ReturnType<typeof signOffPage>>;

const signedNow = readOnce((db, { challenge }) =>
  responseSigned(db, challenge.id),
);
