/** What of a session can clash: who is there, where, and when. */
export interface Booking {
  id: string;
  /** Wall-clock times such as "2026-03-12T09:30"; the end is not included. */
  startsAt: string;
  endsAt: string;
  place: string;
  /** The ids of the peers who go. */
  peers: readonly string[];
}

/** Two sessions that need the same peer or the same room at one time. */
export interface Clash {
  /** The one that starts first. */
  first: string;
  second: string;
  /** The ids of the peers who would be in both. */
  peers: string[];
  /** Whether both are in one room. */
  room: boolean;
}

/**
 * Every pair of sessions that clashes, by start. Sessions that only touch
 * (one ends when the other starts) do not clash. The caller leaves out what is
 * not going to take place.
 */
export function clashesOf(bookings: readonly Booking[]): Clash[] {
  const byStart = bookings.toSorted((a, b) =>
    a.startsAt.localeCompare(b.startsAt),
  );
  return byStart.flatMap((first, index) => {
    const clashes: Clash[] = [];
    for (const second of byStart.slice(index + 1)) {
      if (second.startsAt >= first.endsAt) break;
      const peers = first.peers.filter((id) => second.peers.includes(id));
      const room = sameRoom(first.place, second.place);
      if (peers.length > 0 || room) {
        clashes.push({ first: first.id, second: second.id, peers, room });
      }
    }
    return clashes;
  });
}

/** The clashes that one session is part of, with the id of the other one. */
export function clashesWith(id: string, clashes: readonly Clash[]) {
  return clashes.flatMap(({ first, second, peers, room }) => {
    if (first !== id && second !== id) return [];
    return [{ other: first === id ? second : first, peers, room }];
  });
}

/** Rooms are compared as people write them: capitals and spaces aside. */
function sameRoom(one: string, other: string): boolean {
  const plain = (place: string) =>
    place.toLowerCase().replaceAll(/\s+/g, " ").trim();
  return plain(one) !== "" && plain(one) === plain(other);
}
