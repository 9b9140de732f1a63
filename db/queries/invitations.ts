import type { Kysely } from "kysely";
import { byName } from "../by-name.ts";
import type { Tables } from "../schema.ts";
import { type Moment, textsFrom, textsTo } from "../values.ts";

/** An invitation to take a role in a challenge. */
export interface Invitation {
  id: string;
  challengeId: string;
  councilId: string;
  councilName: string;
  challengeTitle: string;
  challengeState: string;
  email: string;
  name: string;
  role: string;
  organisations: string[];
  department: string;
  /** Null when the command line invited. */
  invitedBy: string | null;
  createdAt: Moment;
  expiresAt: Moment;
  acceptedAt: Moment | null;
  withdrawnAt: Moment | null;
}

const select = (db: Kysely<Tables>) =>
  db
    .selectFrom("invitation")
    .innerJoin("challenge", "challenge.id", "invitation.challenge_id")
    .innerJoin("council", "council.id", "challenge.council_id")
    .leftJoin("person", "person.id", "invitation.invited_by")
    .select([
      "invitation.id",
      "invitation.challenge_id",
      "challenge.council_id",
      "council.name as council_name",
      "challenge.title",
      "challenge.state",
      "invitation.email",
      "invitation.name",
      "invitation.role",
      "invitation.organisations",
      "invitation.department",
      "person.name as inviter",
      "invitation.created_at",
      "invitation.expires_at",
      "invitation.accepted_at",
      "invitation.withdrawn_at",
    ]);

type Row = Awaited<
  ReturnType<ReturnType<typeof select>["executeTakeFirstOrThrow"]>
>;

const fromRow = (row: Row): Invitation => ({
  id: row.id,
  challengeId: row.challenge_id,
  councilId: row.council_id,
  councilName: row.council_name,
  challengeTitle: row.title,
  challengeState: row.state,
  email: row.email,
  name: row.name,
  role: row.role,
  organisations: textsFrom(row.organisations),
  department: row.department,
  invitedBy: row.inviter,
  createdAt: row.created_at,
  expiresAt: row.expires_at,
  acceptedAt: row.accepted_at,
  withdrawnAt: row.withdrawn_at,
});

/** The invitation behind a link, whatever became of it; or undefined. */
export async function findInvitationByToken(
  db: Kysely<Tables>,
  tokenHash: string,
): Promise<Invitation | undefined> {
  const row = await select(db)
    .where("invitation.token_hash", "=", tokenHash)
    .executeTakeFirst();
  return row && fromRow(row);
}

/**
 * An invitation of a challenge that was neither taken up nor withdrawn; or
 * undefined.
 */
export async function findOpenInvitation(
  db: Kysely<Tables>,
  challengeId: string,
  id: string,
): Promise<Invitation | undefined> {
  const row = await open(db, challengeId)
    .where("invitation.id", "=", id)
    .executeTakeFirst();
  return row && fromRow(row);
}

/** The open invitations of a challenge to one of these roles, by name. */
export async function listOpenInvitations(
  db: Kysely<Tables>,
  challengeId: string,
  roles: readonly string[],
): Promise<Invitation[]> {
  if (roles.length === 0) return [];
  const rows = await open(db, challengeId)
    .where("invitation.role", "in", [...roles])
    .orderBy(byName("invitation.name"))
    .orderBy("invitation.email")
    .orderBy("invitation.id")
    .execute();
  return rows.map(fromRow);
}

/** Keeps an invitation under the digest of its token. */
export async function insertInvitation(
  db: Kysely<Tables>,
  row: {
    id: string;
    tokenHash: string;
    challengeId: string;
    email: string;
    name: string;
    role: string;
    organisations: readonly string[];
    department: string;
    invitedBy: string | null;
    at: Moment;
    expiresAt: Moment;
  },
): Promise<void> {
  await db
    .insertInto("invitation")
    .values({
      id: row.id,
      token_hash: row.tokenHash,
      challenge_id: row.challengeId,
      email: row.email,
      name: row.name,
      role: row.role,
      organisations: textsTo(row.organisations),
      department: row.department,
      invited_by: row.invitedBy,
      created_at: row.at,
      expires_at: row.expiresAt,
    })
    .execute();
}

/** Gives an open invitation another link; the one before stops working. */
export async function renewInvitation(
  db: Kysely<Tables>,
  row: { id: string; tokenHash: string; expiresAt: Moment },
): Promise<void> {
  await db
    .updateTable("invitation")
    .set({ token_hash: row.tokenHash, expires_at: row.expiresAt })
    .where("id", "=", row.id)
    .execute();
}

/** Marks an invitation as taken up, or as withdrawn. */
export async function closeInvitation(
  db: Kysely<Tables>,
  id: string,
  how: { acceptedAt: Moment } | { withdrawnAt: Moment },
): Promise<void> {
  await db
    .updateTable("invitation")
    .set(
      "acceptedAt" in how
        ? { accepted_at: how.acceptedAt }
        : { withdrawn_at: how.withdrawnAt },
    )
    .where("id", "=", id)
    .execute();
}

const open = (db: Kysely<Tables>, challengeId: string) =>
  select(db)
    .where("invitation.challenge_id", "=", challengeId)
    .where("invitation.accepted_at", "is", null)
    .where("invitation.withdrawn_at", "is", null);
