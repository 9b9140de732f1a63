import { addDays } from "#workflows/calendar.ts";
import type { Attempt } from "../challenge/change.server.ts";
import { markGroups } from "../interviews/mark-groups.server.ts";
import { planSession } from "../interviews/write-session.server.ts";
import { saveNote } from "../notes/write-note.server.ts";
import { markSession } from "../interviews/mark-session.server.ts";
import type { NoteContent } from "./content/content.ts";
import { generalNotes, notHeld, sessions } from "./content/visit.ts";
import { clashingSession } from "./content/scenes.ts";
import { type Story, at, idIn } from "./story.server.ts";

/**
 * Which groups are met and when; returns session ids in order.
 * @param clash adds a session when its room and its peer are taken
 */
export async function planVisit(
  story: Story,
  clash = false,
): Promise<string[]> {
  const { app, by, team, firstDay } = story;
  const needed = new Set(
    sessions.flatMap(({ group }) => (group ? [group] : [])),
  );
  await markGroups(app, by("challengeManager"), {
    needed: [...needed],
    was: [],
  });
  const ids: string[] = [];
  const planned = clash ? [...sessions, clashingSession] : sessions;
  for (const session of planned) {
    const address = await planSession(app, by("challengeManager"), {
      kind: session.kind,
      title: session.title,
      groupId: session.group ?? "",
      day: addDays(firstDay, session.day),
      starts: session.from,
      ends: session.to,
      place: session.place,
      link: "",
      who: session.who,
      peers: session.peers.map((place) => at(team, place).id),
      anyway: true,
      version: 0,
      once: undefined,
    });
    ids.push(idIn(address));
  }
  return ids;
}

/** The team writes down what it read; the other notes have no id yet. */
export async function takeReadingNotes(story: Story): Promise<void> {
  for (const { key, notes } of story.areas) {
    const ids: string[] = [];
    for (const [place, note] of notes.entries()) {
      const reads = note.from === "reading";
      ids.push(
        reads
          ? await write(story, story.by("peer", place % 2), {
              ...about(key, note),
              evidenceId: at(story.evidence.get(key), note.read ?? 0),
            })
          : "",
      );
    }
    story.notes.set(key, ids);
  }
}

/** The team takes notes at the end of each session; `half`: of the first day. */
export async function takeNotes(
  story: Story,
  sessionIds: string[],
  half = false,
): Promise<void> {
  for (const [place, session] of sessions.entries()) {
    if (half && session.day > 0) return;
    story.on(session.day, session.to);
    const id = at(sessionIds, place);
    const off = session.title === notHeld.title;
    if (!off) await takeNotesOf(story, place, id);
    await markSession(story.app, story.by("leadPeer"), id, {
      status: off ? "notHeld" : "held",
      reason: off ? notHeld.reason : "",
      version: 1,
    });
  }
}

/** What is said in one session, by those of the team who are there. */
async function takeNotesOf(story: Story, place: number, sessionId: string) {
  const { peers } = at(sessions, place);
  const there = peers.map((peer) => ({
    who: at(story.team, peer),
    challengeId: story.challengeId,
  }));
  const writer = (turn: number) => at(there, turn % there.length);
  let turn = 0;
  for (const { key, notes } of story.areas) {
    for (const [index, note] of notes.entries()) {
      if (note.from !== place + 1) continue;
      const words = { ...about(key, note), sessionId };
      const id = await write(story, writer(turn++), words);
      story.notes.get(key)?.splice(index, 1, id);
    }
  }
  const [general] = story.told(
    generalNotes.filter(({ from }) => from === place + 1),
  );
  if (general) {
    await write(story, writer(turn), { text: general.text, sessionId });
  }
}

const about = (
  areaKey: string,
  { text, criterion, judgement }: NoteContent,
) => ({
  text,
  judgement,
  place: `${areaKey}/${criterion}`,
});

interface Written {
  text: string;
  place?: string;
  judgement?: "strength" | "consideration" | "neutral";
  sessionId?: string;
  evidenceId?: string;
}

async function write(
  { app }: Story,
  writer: Attempt,
  note: Written,
): Promise<string> {
  const once = app.newId();
  await saveNote(app, writer, {
    source: note.evidenceId ? "evidence" : "session",
    sessionId: note.sessionId ?? "",
    evidenceId: note.evidenceId ?? "",
    place: note.place ?? "",
    judgement: note.judgement ?? "neutral",
    confidence: note.text.length % 3 === 0 ? "medium" : "high",
    text: note.text,
    anyway: true,
    version: 0,
    once,
  });
  return once;
}
