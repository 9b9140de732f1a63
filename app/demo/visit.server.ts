import { addDays } from "#workflows/working-days.ts";
import { markGroups } from "../interviews/mark-groups.server.ts";
import { planSession } from "../interviews/write-session.server.ts";
import { saveNote } from "../notes/write-note.server.ts";
import { markSession } from "../interviews/mark-session.server.ts";
import { generalNotes, notHeld, sessions } from "./content/visit.ts";
import { clashingSession } from "./content/scenes.ts";
import { type Set, at, idIn } from "./set.server.ts";

/**
 * Which groups are met and when; returns session ids in order.
 * @param clash adds a session when its room and its peer are taken
 */
export async function planVisit(set: Set, clash = false): Promise<string[]> {
  const { app, by, team, firstDay } = set;
  const needed = new globalThis.Set(
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

/** The team takes notes; `half` stops after the first day. */
export async function takeNotes(
  set: Set,
  sessionIds: string[],
  half = false,
): Promise<void> {
  const { areas, clock, firstDay } = set;
  const reached = half ? 7 : sessions.length;
  for (const area of areas) {
    const ids: string[] = [];
    for (const note of area.notes) {
      if (note.from !== "reading" && note.from > reached) continue;
      ids.push(await takeNote(set, area, note, sessionIds));
    }
    set.notes.set(area.key, ids);
  }
  for (const { from, text } of generalNotes) {
    if (from <= reached)
      await write(set, { text, sessionId: at(sessionIds, from - 1) });
  }
  if (!half) await coverTheRest(set, sessionIds);
  clock.goTo(addDays(firstDay, half ? 1 : 3));
}

/** Every session ends with a note, or is marked as not held. */
async function coverTheRest(set: Set, sessionIds: string[]) {
  const covered = new globalThis.Set([
    ...generalNotes.map(({ from }) => from),
    ...set.areas.flatMap(({ notes }) => notes.map(({ from }) => from)),
  ]);
  for (const [index, session] of sessions.entries()) {
    if (covered.has(index + 1)) continue;
    if (session.title === notHeld.title) {
      await markSession(set.app, set.by("leadPeer"), at(sessionIds, index), {
        status: "notHeld",
        reason: notHeld.reason,
        version: 1,
      });
      continue;
    }
    await write(set, {
      text: `${session.title}: friendly and frank; nothing that we had not heard elsewhere.`,
      sessionId: at(sessionIds, index),
    });
  }
}

async function takeNote(
  set: Set,
  area: Set["areas"][number],
  note: Set["areas"][number]["notes"][number],
  sessionIds: string[],
) {
  const place = `${area.key}/${note.criterion}`;
  const common = { text: note.text, place, judgement: note.judgement };
  if (note.from !== "reading") {
    return write(set, { ...common, sessionId: at(sessionIds, note.from - 1) });
  }
  const about = area.evidence.findIndex(({ criteria }) =>
    criteria.includes(note.criterion),
  );
  return write(set, {
    ...common,
    evidenceId: at(set.evidence.get(area.key), Math.max(about, 0)),
  });
}

interface Written {
  text: string;
  place?: string;
  judgement?: "strength" | "consideration" | "neutral";
  sessionId?: string;
  evidenceId?: string;
}

async function write(set: Set, note: Written): Promise<string> {
  const { app, by } = set;
  const once = app.newId();
  await saveNote(app, by("peer", note.text.length % 2), {
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
