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
