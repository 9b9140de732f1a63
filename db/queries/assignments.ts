import type { Kysely } from "kysely";
import { byName } from "../by-name.ts";
import type { Tables } from "../schema.ts";
import type { Sight } from "../sight.ts";

/** A criterion given to a person. */
export interface Assignment {
  criterionKey: string;
  personId: string;
  name: string;
}

/**
 * Who was given which criterion, by name; people whose roles in the challenge
 * have all ended are left out.
 * @param sight only "all" sees any: who writes what is the council's own affair
 */
export async function listAssignments(
  db: Kysely<Tables>,
  challengeId: string,
  sight: Sight,
): Promise<Assignment[]> {
  if (sight !== "all") return [];
  return db
    .selectFrom("assignment")
    .innerJoin("person", "person.id", "assignment.person_id")
    .select([
      "assignment.criterion_key as criterionKey",
      "assignment.person_id as personId",
      "person.name",
    ])
    .where("assignment.challenge_id", "=", challengeId)
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom("membership")
          .select("membership.id")
          .whereRef("membership.person_id", "=", "assignment.person_id")
          .where("membership.challenge_id", "=", challengeId)
          .where("membership.ended_at", "is", null),
      ),
    )
    .orderBy(byName("person.name"))
    .orderBy("person.id")
    .execute();
}

/** Gives criteria to a person; those given already stay given. */
export async function insertAssignments(
  db: Kysely<Tables>,
  challengeId: string,
  personId: string,
  criterionKeys: readonly string[],
): Promise<void> {
  if (criterionKeys.length === 0) return;
  await db
    .insertInto("assignment")
    .values(
      criterionKeys.map((criterion_key) => ({
        challenge_id: challengeId,
        criterion_key,
        person_id: personId,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Takes criteria away from a person again; others of theirs stay. */
export async function deleteAssignments(
  db: Kysely<Tables>,
  challengeId: string,
  personId: string,
  criterionKeys: readonly string[],
): Promise<void> {
  if (criterionKeys.length === 0) return;
  await db
    .deleteFrom("assignment")
    .where("challenge_id", "=", challengeId)
    .where("person_id", "=", personId)
    .where("criterion_key", "in", [...criterionKeys])
    .execute();
}

/** Takes every criterion of a challenge away from a person. */
export async function deleteAllAssignments(
  db: Kysely<Tables>,
  challengeId: string,
  personId: string,
): Promise<void> {
  await db
    .deleteFrom("assignment")
    .where("challenge_id", "=", challengeId)
    .where("person_id", "=", personId)
    .execute();
}
