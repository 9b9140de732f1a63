import type { Kysely, Selectable } from "kysely";
import type { SessionTable, Tables } from "../schema.ts";
import type { LocalTime, Moment } from "../values.ts";
import { nextNumber } from "./next.ts";

/** The words of a session, as a form gives them. */
export interface SessionWords {
  kind: string;
  title: string;
  groupId: string | null;
  startsAt: LocalTime;
  endsAt: LocalTime;
  place: string;
  link: string;
  who: string;
}

/**
 * Adds a planned session under the next number of its challenge. Call it inside
 * a change: those stand in line, so numbers never clash.
 */
export async function insertSession(
  db: Kysely<Tables>,
  row: {
    id: string;
    challengeId: string;
    words: SessionWords;
    peers: readonly string[];
    by: string;
    at: Moment;
  },
): Promise<void> {
  await db
    .insertInto("session")
    .values({
      ...columns(row.words),
      id: row.id,
      challenge_id: row.challengeId,
      number: await nextNumber(db, "session", row.challengeId),
      status: "planned",
      not_held_reason: "",
      version: 1,
      updated_at: row.at,
      updated_by: row.by,
    })
    .execute();
  await insertPeers(db, row.id, row.peers);
}

/**
 * Saves a session and who goes, if nobody saved it since it was read.
 * @returns false when its version is no longer `version`
 */
export async function updateSession(
  db: Kysely<Tables>,
  row: {
    id: string;
    version: number;
    words: SessionWords;
    peers: readonly string[];
    by: string;
    at: Moment;
  },
): Promise<boolean> {
  const kept = await touch(db, row, columns(row.words));
  if (!kept) return false;
  await db
    .deleteFrom("session_peer")
    .where("session_id", "=", row.id)
    .execute();
  await insertPeers(db, row.id, row.peers);
  return true;
}

/**
 * Says whether a session took place, if nobody saved it since it was read.
 * @returns false when its version is no longer `version`
 */
export async function updateSessionStatus(
  db: Kysely<Tables>,
  row: {
    id: string;
    version: number;
    status: string;
    reason: string;
    by: string;
    at: Moment;
  },
): Promise<boolean> {
  const { status, reason } = row;
  return touch(db, row, { status, not_held_reason: reason });
}

/** Takes a session off the timetable for good; no note of it may be there. */
export async function deleteSession(
  db: Kysely<Tables>,
  id: string,
): Promise<void> {
  await db.deleteFrom("session_peer").where("session_id", "=", id).execute();
  await db.deleteFrom("session").where("id", "=", id).execute();
}

const columns = (words: SessionWords) => ({
  kind: words.kind,
  title: words.title,
  group_id: words.groupId,
  starts_at: words.startsAt,
  ends_at: words.endsAt,
  place: words.place,
  link: words.link,
  who: words.who,
});

async function touch(
  db: Kysely<Tables>,
  row: { id: string; version: number; by: string; at: Moment },
  set: Partial<Selectable<SessionTable>>,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("session")
    .set({
      ...set,
      version: row.version + 1,
      updated_at: row.at,
      updated_by: row.by,
    })
    .where("id", "=", row.id)
    .where("version", "=", row.version)
    .executeTakeFirst();
  return Number(numUpdatedRows) === 1;
}

async function insertPeers(
  db: Kysely<Tables>,
  sessionId: string,
  peers: readonly string[],
): Promise<void> {
  if (peers.length === 0) return;
  await db
    .insertInto("session_peer")
    .values(
      peers.map((person) => ({ session_id: sessionId, person_id: person })),
    )
    .execute();
}
