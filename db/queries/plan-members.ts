import type { Kysely } from "kysely";
import { byName } from "../by-name.ts";
import type { Tables } from "../schema.ts";
import type { Moment } from "../values.ts";

/** A person's own part in a plan. */
export interface PlanMember {
  id: string;
  personId: string;
  name: string;
  email: string;
  role: string;
}

/** The live part of a person's own in a plan, as stored; none or one. */
export async function listPlanRolesOf(
  db: Kysely<Tables>,
  planId: string,
  personId: string,
): Promise<string[]> {
  const rows = await db
    .selectFrom("plan_membership")
    .select("role")
    .where("plan_id", "=", planId)
    .where("person_id", "=", personId)
    .where("ended_at", "is", null)
    .execute();
  return rows.map(({ role }) => role);
}

/** A person's own live parts in the plans of one council, as stored. */
export async function listPlanRolesInCouncil(
  db: Kysely<Tables>,
  councilId: string,
  personId: string,
): Promise<string[]> {
  const rows = await db
    .selectFrom("plan_membership")
    .innerJoin("plan", "plan.id", "plan_membership.plan_id")
    .select("plan_membership.role")
    .where("plan.council_id", "=", councilId)
    .where("plan_membership.person_id", "=", personId)
    .where("plan_membership.ended_at", "is", null)
    .execute();
  return rows.map(({ role }) => role);
}

const members = (db: Kysely<Tables>, planId: string) =>
  db
    .selectFrom("plan_membership")
    .innerJoin("person", "person.id", "plan_membership.person_id")
    .select([
      "plan_membership.id",
      "plan_membership.person_id as personId",
      "plan_membership.role",
      "person.name",
      "person.email",
    ])
    .where("plan_membership.plan_id", "=", planId)
    .where("plan_membership.ended_at", "is", null);

/** Everybody with a live part of their own in a plan, by name. */
export async function listPlanMembers(
  db: Kysely<Tables>,
  planId: string,
): Promise<PlanMember[]> {
  return members(db, planId)
    .orderBy(byName("person.name"))
    .orderBy("plan_membership.id")
    .execute();
}

/** One live part in a plan, or undefined. */
export async function findPlanMember(
  db: Kysely<Tables>,
  planId: string,
  id: string,
): Promise<PlanMember | undefined> {
  return members(db, planId)
    .where("plan_membership.id", "=", id)
    .executeTakeFirst();
}

/** Which part, in which plan. */
interface MemberKey {
  id: string;
  planId: string;
}

/** Changes a live part. */
export async function updatePlanMember(
  db: Kysely<Tables>,
  { id, planId, role }: MemberKey & { role: string },
): Promise<void> {
  await db
    .updateTable("plan_membership")
    .set({ role })
    .where("id", "=", id)
    .where("plan_id", "=", planId)
    .execute();
}

/** Ends a part from now on; what the person wrote stays. */
export async function endPlanMember(
  db: Kysely<Tables>,
  { id, planId, at }: MemberKey & { at: Moment },
): Promise<void> {
  await db
    .updateTable("plan_membership")
    .set({ ended_at: at })
    .where("id", "=", id)
    .where("plan_id", "=", planId)
    .execute();
}

/**
 * Gives a person a part in a plan. Throws a unique violation when the person
 * has one of their own there already.
 */
export async function insertPlanMember(
  db: Kysely<Tables>,
  member: {
    id: string;
    planId: string;
    personId: string;
    role: string;
    at: Moment;
  },
): Promise<void> {
  await db
    .insertInto("plan_membership")
    .values({
      id: member.id,
      plan_id: member.planId,
      person_id: member.personId,
      role: member.role,
      created_at: member.at,
    })
    .execute();
}

/** A plan in which a person has a part. */
export interface PlanOfPerson {
  id: string;
  title: string;
  council: string;
  challengeId: string | null;
  /** Of their own or in the challenge it comes from, as stored. */
  role: string;
}

/** The plans in which a person has a part of their own, by council and title. */
export async function listOwnPlansOf(
  db: Kysely<Tables>,
  personId: string,
): Promise<PlanOfPerson[]> {
  return db
    .selectFrom("plan_membership")
    .innerJoin("plan", "plan.id", "plan_membership.plan_id")
    .innerJoin("council", "council.id", "plan.council_id")
    .select([
      "plan.id",
      "plan.title",
      "plan.challenge_id as challengeId",
      "council.name as council",
      "plan_membership.role",
    ])
    .where("plan_membership.person_id", "=", personId)
    .where("plan_membership.ended_at", "is", null)
    .orderBy(byName("council.name"))
    .orderBy(byName("plan.title"))
    .orderBy("plan.id")
    .execute();
}

/** The plans of the challenges in which a person has a role: one row a role. */
export async function listChallengePlansOf(
  db: Kysely<Tables>,
  personId: string,
): Promise<PlanOfPerson[]> {
  return db
    .selectFrom("membership")
    .innerJoin("plan", "plan.challenge_id", "membership.challenge_id")
    .innerJoin("council", "council.id", "plan.council_id")
    .select([
      "plan.id",
      "plan.title",
      "plan.challenge_id as challengeId",
      "council.name as council",
      "membership.role",
    ])
    .where("membership.person_id", "=", personId)
    .where("membership.ended_at", "is", null)
    .orderBy(byName("council.name"))
    .orderBy(byName("plan.title"))
    .orderBy("plan.id")
    .execute();
}

/** The councils in a challenge of which a person has one of those roles now. */
export async function listCouncilsWhere(
  db: Kysely<Tables>,
  personId: string,
  role: string,
): Promise<Array<{ id: string; name: string }>> {
  return db
    .selectFrom("membership")
    .innerJoin("challenge", "challenge.id", "membership.challenge_id")
    .innerJoin("council", "council.id", "challenge.council_id")
    .select(["council.id", "council.name"])
    .distinct()
    .where("membership.person_id", "=", personId)
    .where("membership.role", "=", role)
    .where("membership.ended_at", "is", null)
    .execute();
}
