import type { Kysely } from "kysely";
import { saveFirst, saveOne } from "../as-read.ts";
import type { Tables } from "../schema.ts";
import type { Sight } from "../sight.ts";
import type { Moment } from "../values.ts";
import { type CouncilPosition, listResponses } from "./responses.ts";

/** A position with when it was saved last; null as it was sent. */
export interface PositionKept extends CouncilPosition {
  takenAt: Moment | null;
}

/**
 * The positions of a challenge: as the council works on them, or as they were
 * last sent to the peer team, whatever was changed since.
 */
export async function listPositions(
  db: Kysely<Tables>,
  challengeId: string,
  sight: Sight,
): Promise<PositionKept[]> {
  if (sight === "none") return [];
  if (sight === "sent") {
    const [latest] = await listResponses(db, challengeId);
    const positions = latest?.positions ?? [];
    return positions.map((one) => ({ ...one, takenAt: null }));
  }
  return db
    .selectFrom("position")
    .select([
      "recommendation_id as recommendationId",
      "position",
      "reason",
      "updated_at as takenAt",
    ])
    .where("challenge_id", "=", challengeId)
    .execute();
}

/**
 * A position as the council works on it, with its version and who saved it;
 * undefined before it is taken.
 */
export async function findPosition(
  db: Kysely<Tables>,
  challengeId: string,
  recommendationId: string,
) {
  return db
    .selectFrom("position")
    .innerJoin("person", "person.id", "position.updated_by")
    .select([
      "position.position",
      "position.reason",
      "position.version",
      "position.updated_at as updatedAt",
      "person.name as updatedByName",
    ])
    .where("position.challenge_id", "=", challengeId)
    .where("position.recommendation_id", "=", recommendationId)
    .executeTakeFirst();
}

/**
 * Saves a position over the version that was read, 0 for a first one; the
 * peer team goes on reading what it was sent until a response is sent.
 * @returns false when its version is no longer `version`
 */
export async function savePosition(
  db: Kysely<Tables>,
  row: {
    recommendationId: string;
    challengeId: string;
    position: string;
    reason: string;
    version: number;
    by: string;
    at: Moment;
  },
): Promise<boolean> {
  const words = {
    position: row.position,
    reason: row.reason,
    version: row.version + 1,
    updated_at: row.at,
    updated_by: row.by,
  };
  if (row.version === 0) {
    return saveFirst(
      db.insertInto("position").values({
        ...words,
        recommendation_id: row.recommendationId,
        challenge_id: row.challengeId,
      }),
    );
  }
  return saveOne(
    db
      .updateTable("position")
      .set(words)
      .where("recommendation_id", "=", row.recommendationId)
      .where("challenge_id", "=", row.challengeId)
      .where("version", "=", row.version),
  );
}
