import { listCitingToSend } from "#db/queries/comment-answers.ts";
import { listNamesKnown, listWhoIsMet } from "#db/queries/names-known.ts";
import type { Facts } from "#workflows/facts.ts";
import { challengeRoles, sideOf } from "#workflows/people.ts";
import {
  citedSentence,
  citedUnanswered,
} from "../challenge/cited-answers.server.ts";
import { latestReport } from "../challenge/latest-report.server.ts";
import type { ChallengeCall } from "../respond.server.ts";
import { blocksFrom } from "./blocks.ts";
import { type NumberedFind, findAll } from "./checks/all.ts";
import type { Find } from "./checks/find.ts";
import { wordedBlocks } from "./wordings/worded-blocks.ts";
import { workingDraft } from "./working-draft.server.ts";

const councilRoles = challengeRoles.filter(
  (role) => sideOf(role) === "council",
);
const teamRoles = challengeRoles.filter((role) => sideOf(role) === "team");

/** Answers that would lead the council to a comment with nothing to read. */
async function answersInVain(call: ChallengeCall): Promise<Find[]> {
  const { db } = call.app;
  const citing = await listCitingToSend(db, call.challenge.id);
  const found = await citedUnanswered(db, call, citing);
  return found.map((one) => ({
    check: "answers",
    sentence: citedSentence(one),
    ...{ blockId: null, at: null, where: `comments/${one.citedId}` },
  }));
}

/**
 * What there is to look at in the working draft before it is sent.
 * @throws NotFound for who may not see what has not been sent
 */
export async function findsNow(
  call: ChallengeCall,
  facts: Facts,
): Promise<NumberedFind[]> {
  const { app, challenge } = call;
  const draft = await workingDraft(app.db, call);
  const { blocks } = draft;
  const latest = await latestReport(app.db, call);
  const team = await listNamesKnown(app.db, challenge.id, teamRoles);
  return findAll({
    blocks,
    sent: blocksFrom(latest?.blocks),
    facts,
    worded: wordedBlocks(draft),
    answers: await answersInVain(call),
    people: await listNamesKnown(app.db, challenge.id, councilRoles),
    others: [challenge.councilName, ...team],
    met: await listWhoIsMet(app.db, challenge.id),
  });
}
