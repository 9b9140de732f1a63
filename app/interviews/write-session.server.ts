import {
  type SessionWords,
  insertSession,
  updateSession,
} from "#db/queries/session-changes.ts";
import { type Session, findSession } from "#db/queries/sessions.ts";
import {
  type Attempt,
  type Change,
  edit,
  editOnce,
} from "../challenge/change.server.ts";
import { refuseNames } from "../challenge/refuse-names.server.ts";
import type { Context } from "../context.server.ts";
import { NotFound, Stale } from "../errors.ts";
import { together } from "../forms/together.ts";
import { formatDate } from "../ui/dates.ts";
import { groupMeant, keepGroups } from "./keep-groups.server.ts";
import { refuseChoices } from "./session-choices.server.ts";
import {
  type SessionInput,
  kindTitle,
  noGroup,
  statusTitle,
} from "./session.ts";

const pageOf = (challengeId: string, id: string) =>
  `/challenges/${challengeId}/timetable/${id}`;

/**
 * Plans a session. Returns its page, which shows what it clashes with.
 * @throws Invalid when it names people, or a group or peer is unknown
 */
export async function planSession(
  app: Context,
  attempt: Attempt,
  input: SessionInput,
): Promise<string> {
  const asked = { ...attempt, form: input };
  return editOnce(app, asked, "timetable", async (change) => {
    const { db, challenge, who, at } = change;
    const words = await wordsOf(change, input);
    const id = change.newId();
    await insertSession(db, {
      id,
      challengeId: challenge.id,
      words,
      peers: [...new Set(input.peers)],
      by: who.id,
      at,
    });
    await change.record({
      event: "sessionPlanned",
      subject: input.title,
      audience: "both",
    });
    return pageOf(challenge.id, id);
  });
}

/**
 * Saves a session over the version that was read.
 * @throws Stale, with the other person's words, when it was saved meanwhile;
 *   Invalid as `planSession`; NotFound
 */
export async function changeSession(
  app: Context,
  attempt: Attempt,
  id: string,
  input: SessionInput,
): Promise<string> {
  return edit(app, attempt, "timetable", async (change) => {
    const { db, challenge, who, at } = change;
    const present = await findSession(db, challenge.id, id);
    if (!present) throw new NotFound();
    const words = await wordsOf(change, input, id);
    const kept = await updateSession(db, {
      id,
      version: input.version,
      words,
      peers: [...new Set(input.peers)],
      by: who.id,
      at,
    });
    if (!kept) throw staleSession(present);
    await change.record({
      event: "sessionChanged",
      subject: input.title,
      audience: "both",
    });
    return pageOf(challenge.id, id);
  });
}

/** What to throw when somebody else saved a session first. */
export function staleSession(present: Session): Stale {
  return new Stale({
    version: present.version,
    savedBy: present.updatedByName,
    savedAt: present.updatedAt,
    values: {
      title: present.title,
      kind: kindTitle(present.kind),
      groupId: present.groupName ?? noGroup,
      day: formatDate(present.startsAt.slice(0, 10)),
      starts: present.startsAt.slice(11),
      ends: present.endsAt.slice(11),
      place: present.place,
      link: present.link,
      who: present.who,
      peers: present.peers.map(({ name }) => name).join(", "),
      status: statusTitle(present.status),
      reason: present.notHeldReason,
    },
  });
}

async function wordsOf(
  change: Change,
  input: SessionInput,
  sessionId?: string,
): Promise<SessionWords> {
  const { db, challenge } = change;
  const { title, who } = input;
  await together(
    () => refuseNames(change, { title, who }, input.anyway),
    () => refuseChoices(db, challenge.id, input, sessionId),
  );
  const group = input.groupId
    ? groupMeant(await keepGroups(change), input.groupId)
    : null;
  return {
    kind: input.kind,
    title,
    groupId: group?.id ?? null,
    startsAt: `${input.day}T${input.starts}`,
    endsAt: `${input.day}T${input.ends}`,
    place: input.place,
    link: input.link,
    who,
  };
}
