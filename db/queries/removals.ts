import type { Kysely } from "kysely";
import type { Tables } from "../schema.ts";
import type { Moment } from "../values.ts";

/** The tables whose rows are marked as removed, and stay. */
export type Removable =
  "finding" | "recommendation" | "example" | "plan_action" | "note";

/** When a thing was removed, and by whom as the history has it. */
export interface Removal {
  at: Moment;
  byId: string | null;
  by: string | null;
  /** The event that tells of it, by name. */
  event: string | null;
}

/**
 * When a removed thing of a challenge was removed, and who did it: whoever the
 * history names for one of these events at that moment. Undefined for what is
 * there still, and for what never was in this challenge.
 */
export async function findRemoval(
  db: Kysely<Tables>,
  challengeId: string,
  of: { table: Removable; id: string; events: readonly string[] },
): Promise<Removal | undefined> {
  const row = await db
    .selectFrom(db.dynamic.table(of.table).as("thing"))
    .leftJoin("challenge_event as event", (join) =>
      join
        .onRef("event.challenge_id", "=", "thing.challenge_id")
        .onRef("event.at", "=", "thing.removed_at")
        .on("event.event", "in", [...of.events]),
    )
    .leftJoin("person", "person.id", "event.person_id")
    .select([
      "thing.removed_at as at",
      "event.event",
      "person.id as byId",
      "person.name as by",
    ])
    .where("thing.challenge_id", "=", challengeId)
    .where("thing.id", "=", of.id)
    .orderBy("event.seq", "desc")
    .limit(1)
    .executeTakeFirst();
  return row?.at ? { ...row, at: row.at } : undefined;
}
