/** A moment as clocks in the council show it: "2026-03-12T09:30". */
export function localTime(moment: string): string {
  const parts = new Intl.DateTimeFormat("sv-SE", {
    timeZone: "Europe/London",
    dateStyle: "short",
    timeStyle: "short",
  }).format(new Date(moment));
  return parts.replace(" ", "T");
}

interface Timed {
  id: string;
  startsAt: string;
  endsAt: string;
  peers: ReadonlyArray<{ id: string }>;
}

/**
 * The session of this day that a peer is most likely to write about: the one
 * running now, else the one that ended within the hour, else the next, else the
 * last; their own before others. None on a day without one: a note that nobody
 * put under a session would stand for what was heard in it.
 */
export function likelySession<S extends Timed>(
  all: readonly S[],
  now: string,
  personId: string,
): S | undefined {
  const day = now.slice(0, 10);
  const sessions = all.filter(({ startsAt }) => startsAt.startsWith(day));
  const own = sessions.filter(({ peers }) =>
    peers.some(({ id }) => id === personId),
  );
  return (
    running(own, now) ??
    running(sessions, now) ??
    justOver(own, now) ??
    next(own, now) ??
    next(sessions, now) ??
    own.at(-1) ??
    sessions.at(-1)
  );
}

const running = <S extends Timed>(sessions: readonly S[], now: string) =>
  sessions.find(({ startsAt, endsAt }) => startsAt <= now && now < endsAt);

const next = <S extends Timed>(sessions: readonly S[], now: string) =>
  sessions.find(({ startsAt }) => startsAt >= now);

const anHour = 60 * 60 * 1000;

const justOver = <S extends Timed>(sessions: readonly S[], now: string) =>
  sessions.findLast(
    ({ endsAt }) =>
      endsAt <= now && Date.parse(now) - Date.parse(endsAt) <= anHour,
  );
