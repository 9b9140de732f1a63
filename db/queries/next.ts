import type { Kysely } from "kysely";
import type { Tables } from "../schema.ts";

/** What has a number within its challenge; only a session's is given again. */
type Numbered =
  "comment" | "evidence" | "evidence_request" | "response" | "session";

/** What has a place within its challenge. */
type Placed =
  "example" | "own_section" | "recommendation" | "stakeholder_group";

/** A query for the highest so far. */
interface Highest {
  executeTakeFirst(): Promise<{ last: number | null } | undefined>;
}

/**
 * The number after the highest of its kind in a challenge. Call it inside a
 * change: those stand in line, so nobody else takes it.
 */
export async function nextNumber(
  db: Kysely<Tables>,
  table: Numbered,
  challengeId: string,
): Promise<number> {
  return nextAfter(
    db
      .selectFrom(db.dynamic.table(table).as("thing"))
      .select((eb) => eb.fn.max("thing.number").as("last"))
      .where("thing.challenge_id", "=", challengeId),
  );
}

/** The place after the last of its kind in a challenge, as with `nextNumber`. */
export async function nextPlace(
  db: Kysely<Tables>,
  table: Placed,
  challengeId: string,
): Promise<number> {
  return nextAfter(
    db
      .selectFrom(db.dynamic.table(table).as("thing"))
      .select((eb) => eb.fn.max("thing.position").as("last"))
      .where("thing.challenge_id", "=", challengeId),
  );
}

/** One more than the highest that is there; 1 for the first. */
export async function nextAfter(highest: Highest): Promise<number> {
  const row = await highest.executeTakeFirst();
  return Number(row?.last ?? 0) + 1;
}
