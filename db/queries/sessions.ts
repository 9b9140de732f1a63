import type { Kysely, Selectable } from "kysely";
import { byName } from "../by-name.ts";
import type { SessionTable, Tables } from "../schema.ts";
import type { LocalTime, Moment } from "../values.ts";

/** A session with the name of its group and the peers who go. */
export interface Session {
  id: string;
  number: number;
  kind: string;
  title: string;
  groupId: string | null;
  groupName: string | null;
  startsAt: LocalTime;
  endsAt: LocalTime;
  place: string;
  link: string;
  who: string;
  status: string;
  notHeldReason: string;
  version: number;
  updatedAt: Moment;
  updatedByName: string;
  peers: Array<{ id: string; name: string }>;
}

const select = (db: Kysely<Tables>, challengeId: string) =>
  db
    .selectFrom("session")
    .leftJoin("stakeholder_group", "stakeholder_group.id", "session.group_id")
    .innerJoin("person", "person.id", "session.updated_by")
    .selectAll("session")
    .select([
      "stakeholder_group.name as group_name",
      "person.name as updated_by_name",
    ])
    .where("session.challenge_id", "=", challengeId);

type Row = Selectable<SessionTable> & {
  group_name: string | null;
  updated_by_name: string;
};

const fromRow = (row: Row, peers: Session["peers"]): Session => ({
  id: row.id,
  number: row.number,
  kind: row.kind,
  title: row.title,
  groupId: row.group_id,
  groupName: row.group_name,
  startsAt: row.starts_at,
  endsAt: row.ends_at,
  place: row.place,
  link: row.link,
  who: row.who,
  status: row.status,
  notHeldReason: row.not_held_reason,
  version: row.version,
  updatedAt: row.updated_at,
  updatedByName: row.updated_by_name,
  peers,
});

/** Every session of a challenge, by start; two statements. */
export async function listSessions(
  db: Kysely<Tables>,
  challengeId: string,
): Promise<Session[]> {
  const rows = await select(db, challengeId)
    .orderBy("session.starts_at")
    .orderBy("session.ends_at")
    .orderBy("session.number")
    .execute();
  const peers = await listPeers(db, challengeId);
  return rows.map((row) => fromRow(row, peers.get(row.id) ?? []));
}

/** One session of a challenge, or undefined. */
export async function findSession(
  db: Kysely<Tables>,
  challengeId: string,
  id: string,
): Promise<Session | undefined> {
  const row = await select(db, challengeId)
    .where("session.id", "=", id)
    .executeTakeFirst();
  if (!row) return undefined;
  const peers = await listPeers(db, challengeId, id);
  return fromRow(row, peers.get(id) ?? []);
}

async function listPeers(
  db: Kysely<Tables>,
  challengeId: string,
  sessionId?: string,
) {
  const rows = await db
    .selectFrom("session_peer")
    .innerJoin("session", "session.id", "session_peer.session_id")
    .innerJoin("person", "person.id", "session_peer.person_id")
    .select(["session_peer.session_id", "person.id", "person.name"])
    .where("session.challenge_id", "=", challengeId)
    .$if(sessionId !== undefined, (query) =>
      query.where("session.id", "=", sessionId ?? ""),
    )
    .orderBy(byName("person.name"))
    .orderBy("person.id")
    .execute();
  const peers = new Map<string, Session["peers"]>();
  for (const { session_id, id, name } of rows) {
    peers.set(session_id, [...(peers.get(session_id) ?? []), { id, name }]);
  }
  return peers;
}
