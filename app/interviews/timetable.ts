import type { Session } from "#db/queries/sessions.ts";
import { type Clash, clashesOf, clashesWith } from "#workflows/clashes.ts";
import { isOpenFor } from "#workflows/permissions.ts";
import { type Stage, isPast } from "#workflows/stages.ts";
import { formatClock } from "../ui/dates.ts";
import { kindTitle, statusTitle } from "./session.ts";

/** A session that another one clashes with, in words. */
export interface ClashLine {
  id: string;
  title: string;
  /** "at 11.30am: Petra Osei is in both, and the room is the same" */
  how: string;
}

/** A session as a row of the timetable. */
export interface SessionRow {
  id: string;
  number: number;
  title: string;
  kind: string;
  day: string;
  time: string;
  group: string | null;
  who: string;
  place: string;
  link: string;
  peers: string;
  status: string;
  statusTitle: string;
  notHeldReason: string;
  clashes: ClashLine[];
  /** How many notes; null for who does not see them. */
  notes: number | null;
}

/**
 * Sessions as they read at a stage: interviews are finished when each has notes
 * or was called off, so from then on all the others were held.
 */
export function sessionsAt(
  stage: Stage,
  sessions: readonly Session[],
): Session[] {
  const over = isPast(stage, "interviews");
  return sessions.map((session) =>
    over && session.status === "planned"
      ? { ...session, status: "held" }
      : session,
  );
}

/** "9.30am to 11am" */
export function timesOf({
  startsAt,
  endsAt,
}: Pick<Session, "startsAt" | "endsAt">) {
  return `${formatClock(startsAt.slice(11))} to ${formatClock(endsAt.slice(11))}`;
}

/** Every clash among the sessions that are still to be held, at a stage. */
export function clashesAmong(
  stage: Stage,
  sessions: readonly Session[],
): Clash[] {
  if (!isOpenFor("timetable", stage)) return [];
  return clashesOf(
    sessions
      .filter(({ status }) => status === "planned")
      .map((session) => ({
        ...session,
        peers: session.peers.map(({ id }) => id),
      })),
  );
}

/** The clashes in which some sessions have a part. */
export const clashesIn = (
  clashes: readonly Clash[],
  sessions: readonly Session[],
): Clash[] =>
  clashes.filter(({ first, second }) =>
    sessions.some(({ id }) => id === first || id === second),
  );

/** What one session clashes with, in words. */
export function clashLines(
  session: Session,
  sessions: readonly Session[],
  clashes: readonly Clash[],
): ClashLine[] {
  return clashesWith(session.id, clashes).flatMap(({ other, peers, room }) => {
    const found = sessions.find(({ id }) => id === other);
    if (!found) return [];
    const names = session.peers
      .filter(({ id }) => peers.includes(id))
      .map(({ name }) => name);
    const how = [
      ...(names.length > 0
        ? [`${listed(names)} ${names.length > 1 ? "are" : "is"} in both`]
        : []),
      ...(room ? ["the room is the same"] : []),
    ].join(", and ");
    return [
      {
        id: found.id,
        title: `Session ${found.number} (${found.title})`,
        how: `${timesOf(found)}: ${how}`,
      },
    ];
  });
}

/** The rows of a timetable, each with its clashes. */
export function rowsOf(
  sessions: readonly Session[],
  clashes: readonly Clash[],
  all: readonly Session[],
  notes: Map<string, number> | null,
): SessionRow[] {
  return sessions.map((session) => ({
    id: session.id,
    number: session.number,
    title: session.title,
    kind: kindTitle(session.kind),
    day: session.startsAt.slice(0, 10),
    time: timesOf(session),
    group: session.groupName,
    who: session.who,
    place: session.place,
    link: session.link,
    peers: session.peers.map(({ name }) => name).join(", "),
    status: session.status,
    statusTitle: statusTitle(session.status),
    notHeldReason: session.notHeldReason,
    clashes: clashLines(session, all, clashes),
    notes: notes && (notes.get(session.id) ?? 0),
  }));
}

/** How many sessions are listed, what became of them, and of how many groups. */
export function numbersOf(sessions: readonly Session[]) {
  const on = sessions.filter(({ status }) => status !== "notHeld");
  const held = on.filter(({ status }) => status === "held").length;
  const groups = new Set(on.flatMap(({ groupId }) => groupId ?? []));
  const off = sessions.length - on.length;
  return [
    {
      label: sessions.length === 1 ? "session" : "sessions",
      value: sessions.length,
    },
    { label: "held", value: held },
    ...(off > 0 ? [{ label: "not held", value: off }] : []),
    { label: groups.size === 1 ? "group" : "groups", value: groups.size },
  ];
}

/** The hours of all sessions that are not called off: "12.5". */
export function hoursOf(sessions: readonly Session[]): string {
  const minutes = sessions
    .filter(({ status }) => status !== "notHeld")
    .reduce(
      (sum, { startsAt, endsAt }) =>
        sum + minutesOf(endsAt) - minutesOf(startsAt),
      0,
    );
  return String(Math.round(minutes / 6) / 10);
}

/** Rows under the days they stand on, in order. */
export function byDay<R extends { day: string }>(rows: readonly R[]) {
  const days = new Map<string, R[]>();
  for (const row of rows)
    days.set(row.day, [...(days.get(row.day) ?? []), row]);
  return [...days].map(([day, sessions]) => ({ day, sessions }));
}

const minutesOf = (time: string) =>
  Number(time.slice(11, 13)) * 60 + Number(time.slice(14, 16));

const listed = (names: readonly string[]) =>
  new Intl.ListFormat("en-GB", { type: "conjunction" }).format(names);
