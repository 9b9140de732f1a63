import type { Kysely } from "kysely";
import type { Tables } from "../schema.ts";

/**
 * The names of everybody who ever held one of these roles in a challenge or
 * was invited to it, each once, in no order: two statements. For looking for
 * them in a text that must not name them.
 */
export async function listNamesKnown(
  db: Kysely<Tables>,
  challengeId: string,
  roles: readonly string[],
): Promise<string[]> {
  if (roles.length === 0) return [];
  const holders = await db
    .selectFrom("membership")
    .innerJoin("person", "person.id", "membership.person_id")
    .select("person.name")
    .where("membership.challenge_id", "=", challengeId)
    .where("membership.role", "in", [...roles])
    .execute();
  const invited = await db
    .selectFrom("invitation")
    .select("name")
    .where("challenge_id", "=", challengeId)
    .where("role", "in", [...roles])
    .execute();
  return [...new Set([...holders, ...invited].map(({ name }) => name))];
}

/**
 * Who is met in the sessions of a challenge that took or take place, as it is
 * written there, each once, in no order.
 */
export async function listWhoIsMet(
  db: Kysely<Tables>,
  challengeId: string,
): Promise<string[]> {
  const rows = await db
    .selectFrom("session")
    .select("who")
    .distinct()
    .where("challenge_id", "=", challengeId)
    .where("status", "!=", "notHeld")
    .where("who", "!=", "")
    .execute();
  return rows.map(({ who }) => who);
}

/**
 * The names of everybody who has or had a part in a plan, did anything in it,
 * owns an action as somebody said, or was asked for progress; each once, in no
 * order.
 */
export async function listNamesInPlan(
  db: Kysely<Tables>,
  planId: string,
): Promise<string[]> {
  const members = await db
    .selectFrom("plan_membership")
    .innerJoin("person", "person.id", "plan_membership.person_id")
    .select("person.name")
    .where("plan_membership.plan_id", "=", planId)
    .execute();
  const hands = await db
    .selectFrom("plan_event")
    .innerJoin("person", "person.id", "plan_event.person_id")
    .select("person.name")
    .distinct()
    .where("plan_event.plan_id", "=", planId)
    .execute();
  const owners = await db
    .selectFrom("plan_owner")
    .select("name")
    .where("plan_id", "=", planId)
    .where("kind", "=", "person")
    .execute();
  const asked = await db
    .selectFrom("plan_ask")
    .innerJoin("plan_round", "plan_round.id", "plan_ask.round_id")
    .select("plan_ask.name")
    .distinct()
    .where("plan_round.plan_id", "=", planId)
    .execute();
  return [
    ...new Set(
      [...members, ...hands, ...owners, ...asked].map(({ name }) => name),
    ),
  ];
}
