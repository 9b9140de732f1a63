import { addDays } from "#workflows/working-days.ts";
import { enter } from "../challenge/enter.server.ts";
import { say } from "../comments/say.server.ts";
import {
  decideRequest,
  replyToRequest,
} from "../evidence/answer-request.server.ts";
import { askForEvidence } from "../evidence/ask-for-evidence.server.ts";
import { openEvidence } from "../evidence/open-evidence.server.ts";
import { talk } from "./content/response.ts";
import { overdueRequest } from "./content/scenes.ts";
import { requests } from "./content/visit.ts";
import { type Set, at, idIn } from "./set.server.ts";
import { takeReadingNotes } from "./visit.server.ts";

/** The ids of what was asked for, by the place in the content. */
type Asked = Map<number, string>;

/**
 * What happens at the desk before the visit: the team reads and asks, the
 * council replies.
 * @param inVain asks one question more, which the council lets lie
 */
export async function workAtDesk(set: Set, inVain: boolean): Promise<Asked> {
  set.on(-20);
  await openRegister(set);
  const asked = await askForAll(set);
  if (inVain) await askInVain(set);
  await talkAboutAreas(set, "team");
  set.on(-18);
  await replyToAll(set, asked);
  await talkAboutAreas(set, "council");
  set.on(-17);
  await takeReadingNotes(set);
  return asked;
}

/** The team says of every request whether it is settled. */
export async function settleRequests(set: Set, asked: Asked): Promise<void> {
  set.on(-14);
  for (const [place, id] of asked) {
    const { ending, reason, reply } = at(requests, place);
    await decideRequest(set.app, set.by("leadPeer"), id, {
      decision: ending === "waived" ? "waive" : "accept",
      reason,
      due: null,
      version: reply ? 2 : 1,
    });
  }
}

/** The team opens what it was sent; a few items nobody gets to. */
async function openRegister(set: Set) {
  const { app, by, challengeId, areas } = set;
  for (const { key, evidence } of areas) {
    for (const [index, item] of evidence.entries()) {
      if (item.unread) continue;
      const reader = by("peer", (index + key.length) % 2).who;
      const standing = await enter(app.db, reader, challengeId);
      await openEvidence(app, standing, at(set.evidence.get(key), index), 1);
    }
  }
}

async function askForAll(set: Set): Promise<Asked> {
  const asked: Asked = new Map();
  for (const [place, request] of requests.entries()) {
    if (!set.areas.some(({ key }) => key === request.area)) continue;
    const address = await askForEvidence(set.app, set.by("peer", place % 2), {
      question: request.question,
      place: request.criterion,
      due: addDays(set.firstDay, -3),
      once: undefined,
    });
    asked.set(place, idIn(address));
  }
  return asked;
}

async function replyToAll(set: Set, asked: Asked) {
  for (const [place, id] of asked) {
    const { reply } = at(requests, place);
    if (!reply) continue;
    const answer = { text: reply, evidence: [], version: 1 };
    await replyToRequest(set.app, set.by("councilContributor"), id, answer);
  }
}

async function askInVain({ app, by, firstDay }: Set) {
  const { question, criterion: place } = overdueRequest;
  const due = addDays(firstDay, -17);
  const asked = { question, place, due, once: undefined };
  await askForEvidence(app, by("leadPeer"), asked);
}

/** What a side says about the areas, to itself or to both. */
async function talkAboutAreas(set: Set, speaking: "team" | "council") {
  for (const [turn, { area, side, audience, text }] of talk.entries()) {
    const inScope = set.areas.some(({ key }) => key === area);
    if (side !== speaking || !inScope) continue;
    const speaker =
      side === "team" ? set.by("peer", turn % 2) : set.by("councilLead");
    const place = { areaKey: area, voice: side };
    const said = { about: "area", audience, text, once: undefined };
    await say(set.app, speaker, place, said);
  }
}
