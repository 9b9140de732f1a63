import type { Kysely } from "kysely";
import { byName } from "../by-name.ts";
import type { Tables } from "../schema.ts";
import { type Moment, textsFrom, textsTo } from "../values.ts";

/** A person's role in a challenge. */
export interface Member {
  id: string;
  personId: string;
  name: string;
  email: string;
  role: string;
  organisations: string[];
  department: string;
}

/** The live roles of a person in a challenge, as stored. */
export async function listRolesOf(
  db: Kysely<Tables>,
  challengeId: string,
  personId: string,
): Promise<string[]> {
  const rows = await db
    .selectFrom("membership")
    .select("role")
    .where("challenge_id", "=", challengeId)
    .where("person_id", "=", personId)
    .where("ended_at", "is", null)
    .execute();
  return rows.map(({ role }) => role);
}

/** The live roles of a person in several challenges, by challenge. */
export async function listRolesByChallenge(
  db: Kysely<Tables>,
  challengeIds: readonly string[],
  personId: string,
): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>();
  if (challengeIds.length === 0) return found;
  const rows = await db
    .selectFrom("membership")
    .select(["challenge_id", "role"])
    .where("challenge_id", "in", [...challengeIds])
    .where("person_id", "=", personId)
    .where("ended_at", "is", null)
    .execute();
  for (const { challenge_id, role } of rows) {
    found.set(challenge_id, [...(found.get(challenge_id) ?? []), role]);
  }
  return found;
}

/**
 * Every role of a person in the challenges of one council that counts for a
 * conflict of interest: live ones, and ended ones where the challenge still
 * runs, as what was read there is in its reader's head.
 * @param over the states of a challenge that has ended
 */
export async function listRolesInCouncil(
  db: Kysely<Tables>,
  councilId: string,
  personId: string,
  over: readonly string[],
): Promise<string[]> {
  const rows = await db
    .selectFrom("membership")
    .innerJoin("challenge", "challenge.id", "membership.challenge_id")
    .select("membership.role")
    .where("challenge.council_id", "=", councilId)
    .where("membership.person_id", "=", personId)
    .where((eb) =>
      eb.or([
        eb("membership.ended_at", "is", null),
        eb("challenge.state", "not in", [...over]),
      ]),
    )
    .execute();
  return rows.map(({ role }) => role);
}

/** Everybody with a live role in a challenge, by name. */
export async function listMembers(
  db: Kysely<Tables>,
  challengeId: string,
): Promise<Member[]> {
  const rows = await db
    .selectFrom("membership")
    .innerJoin("person", "person.id", "membership.person_id")
    .select([
      "membership.id",
      "membership.person_id",
      "membership.role",
      "membership.organisations",
      "membership.department",
      "person.name",
      "person.email",
    ])
    .where("membership.challenge_id", "=", challengeId)
    .where("membership.ended_at", "is", null)
    .orderBy(byName("person.name"))
    .orderBy("membership.id")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    personId: row.person_id,
    name: row.name,
    email: row.email,
    role: row.role,
    organisations: textsFrom(row.organisations),
    department: row.department,
  }));
}

/**
 * Everybody with a live role in a challenge, by name; email addresses only of
 * those whose role is named.
 */
export async function listPeople(
  db: Kysely<Tables>,
  challengeId: string,
  { emailsOf }: { emailsOf: readonly string[] },
): Promise<Array<Omit<Member, "email"> & { email: string | null }>> {
  const members = await listMembers(db, challengeId);
  return members.map((member) => ({
    ...member,
    email: emailsOf.includes(member.role) ? member.email : null,
  }));
}

/** One live role of a challenge, or undefined. */
export async function findMember(
  db: Kysely<Tables>,
  challengeId: string,
  id: string,
): Promise<Member | undefined> {
  const members = await listMembers(db, challengeId);
  return members.find((member) => member.id === id);
}

/**
 * Gives a person a role in a challenge. Throws a unique violation when the
 * person has it there already.
 */
export async function insertMembership(
  db: Kysely<Tables>,
  membership: {
    id: string;
    challengeId: string;
    personId: string;
    role: string;
    organisations: readonly string[];
    department: string;
    at: Moment;
  },
): Promise<void> {
  await db
    .insertInto("membership")
    .values({
      id: membership.id,
      challenge_id: membership.challengeId,
      person_id: membership.personId,
      role: membership.role,
      organisations: textsTo(membership.organisations),
      department: membership.department,
      created_at: membership.at,
    })
    .execute();
}

/**
 * Changes a live role and what it says of its holder. Throws a unique
 * violation when the person has that role there already.
 */
export async function updateMembership(
  db: Kysely<Tables>,
  {
    id,
    challengeId,
    role,
    organisations,
    department,
  }: Pick<Member, "id" | "role" | "organisations" | "department"> & {
    challengeId: string;
  },
): Promise<void> {
  await db
    .updateTable("membership")
    .set({ role, organisations: textsTo(organisations), department })
    .where("id", "=", id)
    .where("challenge_id", "=", challengeId)
    .execute();
}

/** Ends a role from now on; what the person wrote stays. */
export async function endMembership(
  db: Kysely<Tables>,
  { id, challengeId, at }: { id: string; challengeId: string; at: Moment },
): Promise<void> {
  await db
    .updateTable("membership")
    .set({ ended_at: at })
    .where("id", "=", id)
    .where("challenge_id", "=", challengeId)
    .execute();
}
