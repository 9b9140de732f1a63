import type { Kysely } from "kysely";
import type { Tables } from "../schema.ts";

/**
 * How many live notes stand in each area that has any, null for those in none;
 * for the peer team only.
 */
export async function countNotesInAreas(
  db: Kysely<Tables>,
  challengeId: string,
): Promise<Array<{ area_key: string | null; count: number }>> {
  return db
    .selectFrom("note")
    .select((eb) => ["area_key", eb.fn.countAll<number>().as("count")])
    .where("challenge_id", "=", challengeId)
    .where("removed_at", "is", null)
    .groupBy("area_key")
    .execute();
}

/**
 * How many live recommendations rest on a live finding of each area; for the
 * peer team only.
 */
export async function countRecommendationsInAreas(
  db: Kysely<Tables>,
  challengeId: string,
): Promise<Array<{ area_key: string | null; count: number }>> {
  return db
    .selectFrom("recommendation_finding as cited")
    .innerJoin("recommendation", "recommendation.id", "cited.recommendation_id")
    .innerJoin("finding", "finding.id", "cited.finding_id")
    .select((eb) => [
      "finding.area_key",
      eb.fn.count<number>("recommendation.id").distinct().as("count"),
    ])
    .where("recommendation.challenge_id", "=", challengeId)
    .where("recommendation.removed_at", "is", null)
    .where("finding.removed_at", "is", null)
    .groupBy("finding.area_key")
    .execute();
}
