import type { Kysely } from "kysely";
import type { Tables } from "../schema.ts";
import { flag } from "../values.ts";
import { nextPlace } from "./next.ts";

/** A stakeholder group with the number of sessions planned or held with it. */
export interface Group {
  id: string;
  kind: string;
  name: string;
  needed: boolean;
  sessions: number;
}

/** Every group of a challenge, in order. */
export async function listGroups(
  db: Kysely<Tables>,
  challengeId: string,
): Promise<Group[]> {
  const rows = await db
    .selectFrom("stakeholder_group")
    .select((eb) => [
      "id",
      "kind",
      "name",
      "needed",
      eb
        .selectFrom("session")
        .select((e) => e.fn.countAll<number>().as("count"))
        .whereRef("session.challenge_id", "=", "stakeholder_group.challenge_id")
        .whereRef("session.group_id", "=", "stakeholder_group.id")
        .where("session.status", "!=", "notHeld")
        .as("sessions"),
    ])
    .where("challenge_id", "=", challengeId)
    .orderBy("position")
    .orderBy("id")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    name: row.name,
    needed: row.needed === 1,
    sessions: Number(row.sessions),
  }));
}

/** Adds groups, one at least, after those that are there. */
export async function insertGroups(
  db: Kysely<Tables>,
  challengeId: string,
  groups: ReadonlyArray<Pick<Group, "id" | "kind" | "name" | "needed">>,
): Promise<void> {
  const first = await nextPlace(db, "stakeholder_group", challengeId);
  await db
    .insertInto("stakeholder_group")
    .values(
      groups.map(({ id, kind, name, needed }, index) => ({
        id,
        challenge_id: challengeId,
        kind,
        name,
        needed: flag(needed),
        position: first + index,
      })),
    )
    .execute();
}

/** Marks the named groups of a challenge as needed and all others as not. */
export async function updateNeeded(
  db: Kysely<Tables>,
  challengeId: string,
  needed: readonly string[],
): Promise<void> {
  await db
    .updateTable("stakeholder_group")
    .set((eb) => ({
      needed:
        needed.length === 0
          ? eb.lit(0)
          : eb
              .case()
              .when("id", "in", [...needed])
              .then(eb.lit(1 as const))
              .else(eb.lit(0 as const))
              .end(),
    }))
    .where("challenge_id", "=", challengeId)
    .execute();
}

/**
 * Takes away a group that no session names.
 * @returns false when a session does, or there is no such group
 */
export async function deleteGroup(
  db: Kysely<Tables>,
  challengeId: string,
  id: string,
): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom("stakeholder_group")
    .where("challenge_id", "=", challengeId)
    .where("id", "=", id)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom("session")
            .select("session.id")
            .where("session.challenge_id", "=", challengeId)
            .where("session.group_id", "=", id),
        ),
      ),
    )
    .executeTakeFirst();
  return Number(numDeletedRows) === 1;
}
