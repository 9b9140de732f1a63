import { addDays } from "#workflows/calendar.ts";
import { enter } from "../challenge/enter.server.ts";
import { say } from "../comments/say.server.ts";
import { replyToRequest } from "../evidence/reply-to-request.server.ts";
import { decideRequest } from "../evidence/decide-request.server.ts";
import { askForEvidence } from "../evidence/ask-for-evidence.server.ts";
import { openEvidence } from "../evidence/open-evidence.server.ts";
import { talk } from "./content/response.ts";
import { requests } from "./content/requests.ts";
import { overdueRequest } from "./content/scenes.ts";
import { type Story, at, idIn } from "./story.server.ts";
import { takeReadingNotes } from "./visit.server.ts";

/** The ids of what was asked for, by the place in the content. */
type Asked = Map<number, string>;

/**
 * What happens at the desk before the visit: the team reads and asks, the
 * council replies.
 * @param inVain asks one question more, which the council lets lie
 */
export async function workAtDesk(
  story: Story,
  inVain: boolean,
): Promise<Asked> {
  story.on(-20);
  await openRegister(story);
  const asked = await askForAll(story);
  if (inVain) await askInVain(story);
  await talkAboutAreas(story, "team");
  story.on(-18);
  await replyToAll(story, asked);
  await talkAboutAreas(story, "council");
  story.on(-17);
  await takeReadingNotes(story);
  return asked;
}

/** The team says of every request whether it is settled. */
export async function settleRequests(
  story: Story,
  asked: Asked,
): Promise<void> {
  story.on(-14);
  for (const [place, id] of asked) {
    const { ending, reason, reply } = at(requests, place);
    await decideRequest(story.app, story.by("leadPeer"), id, {
      decision: ending === "waived" ? "waive" : "accept",
      reason,
      due: null,
      version: reply ? 2 : 1,
    });
  }
}

/** The team opens what it was sent; a few items nobody gets to. */
async function openRegister(story: Story) {
  const { app, by, challengeId, areas } = story;
  for (const { key, evidence } of areas) {
    for (const [index, item] of evidence.entries()) {
      if (item.unread) continue;
      const reader = by("peer", (index + key.length) % 2).who;
      const standing = await enter(app.db, reader, challengeId);
      await openEvidence(app, standing, at(story.evidence.get(key), index), 1);
    }
  }
}

async function askForAll(story: Story): Promise<Asked> {
  const asked: Asked = new Map();
  for (const [place, request] of requests.entries()) {
    if (!story.areas.some(({ key }) => key === request.area)) continue;
    const address = await askForEvidence(
      story.app,
      story.by("peer", place % 2),
      {
        question: request.question,
        place: request.criterion,
        due: addDays(story.firstDay, -3),
        once: undefined,
      },
    );
    asked.set(place, idIn(address));
  }
  return asked;
}

async function replyToAll(story: Story, asked: Asked) {
  for (const [place, id] of asked) {
    const { reply } = at(requests, place);
    if (!reply) continue;
    const answer = { text: reply, evidence: [], version: 1 };
    await replyToRequest(story.app, story.by("councilContributor"), id, answer);
  }
}

async function askInVain({ app, by, firstDay }: Story) {
  const { question, criterion: place } = overdueRequest;
  const due = addDays(firstDay, -17);
  const asked = { question, place, due, once: undefined };
  await askForEvidence(app, by("leadPeer"), asked);
}

/** What a side says about the areas, to itself or to both. */
async function talkAboutAreas(story: Story, speaking: "team" | "council") {
  for (const [turn, { area, side, audience, text }] of talk.entries()) {
    const inScope = story.areas.some(({ key }) => key === area);
    if (side !== speaking || !inScope) continue;
    const speaker =
      side === "team" ? story.by("peer", turn % 2) : story.by("councilLead");
    const place = { areaKey: area, voice: side };
    const said = { about: "", audience, text, once: undefined };
    await say(story.app, speaker, place, said);
  }
}
