import { type Kysely, type Selectable, sql } from "kysely";
import type { RecommendationTable, Tables } from "../schema.ts";
import type { Sight } from "../sight.ts";
import type { Moment } from "../values.ts";
import { asRead, nextVersion, saveOne } from "../as-read.ts";
import { nextPlace } from "./next.ts";

/** The words of a recommendation, as a form gives them. */
export interface RecommendationWords {
  leadIn: string;
  text: string;
  /** "high", "medium" or "low". */
  priority: string;
}

/** A live recommendation with its number. */
export type Recommendation = Omit<
  Selectable<RecommendationTable>,
  "challenge_id" | "removed_at"
> & { number: number; updated_by_name: string };

const live = (db: Kysely<Tables>, challengeId: string) =>
  db
    .selectFrom("recommendation")
    .innerJoin("person", "person.id", "recommendation.updated_by")
    .select([
      "recommendation.id",
      "recommendation.position",
      "recommendation.lead_in",
      "recommendation.text",
      "recommendation.priority",
      "recommendation.version",
      "recommendation.updated_by",
      "recommendation.updated_at",
      "person.name as updated_by_name",
      sql<number>`row_number() over (order by recommendation.position, recommendation.id)`.as(
        "number",
      ),
    ])
    .where("recommendation.challenge_id", "=", challengeId)
    .where("recommendation.removed_at", "is", null);

const columns = (words: RecommendationWords) => ({
  lead_in: words.leadIn,
  text: words.text,
  priority: words.priority,
});

/**
 * Every live recommendation, in order. They are the team's working copy: what
 * the council may read is in the report sent to it, so for any other sight
 * there are none.
 */
export async function listRecommendations(
  db: Kysely<Tables>,
  { challengeId, sight }: { challengeId: string; sight: Sight },
): Promise<Recommendation[]> {
  if (sight !== "all") return [];
  return live(db, challengeId)
    .orderBy("recommendation.position")
    .orderBy("recommendation.id")
    .execute();
}

/** One live recommendation of a challenge; or undefined. */
export async function findRecommendation(
  db: Kysely<Tables>,
  challengeId: string,
  id: string,
): Promise<Recommendation | undefined> {
  return db
    .selectFrom(live(db, challengeId).as("numbered"))
    .selectAll()
    .where("numbered.id", "=", id)
    .executeTakeFirst();
}

/** Which live findings each live recommendation cites, pair by pair. */
export async function listCitedFindings(
  db: Kysely<Tables>,
  challengeId: string,
): Promise<Array<{ recommendation_id: string; finding_id: string }>> {
  return db
    .selectFrom("recommendation_finding")
    .innerJoin(
      "recommendation",
      "recommendation.id",
      "recommendation_finding.recommendation_id",
    )
    .innerJoin("finding", "finding.id", "recommendation_finding.finding_id")
    .select([
      "recommendation_finding.recommendation_id",
      "recommendation_finding.finding_id",
    ])
    .where("recommendation.challenge_id", "=", challengeId)
    .where("recommendation.removed_at", "is", null)
    .where("finding.removed_at", "is", null)
    .execute();
}

/** The live recommendations that cite a finding, in order. */
export async function listRecommendationsCiting(
  db: Kysely<Tables>,
  challengeId: string,
  findingId: string,
): Promise<Recommendation[]> {
  return db
    .selectFrom(live(db, challengeId).as("numbered"))
    .innerJoin(
      "recommendation_finding",
      "recommendation_finding.recommendation_id",
      "numbered.id",
    )
    .selectAll("numbered")
    .where("recommendation_finding.finding_id", "=", findingId)
    .orderBy("numbered.number")
    .execute();
}

/**
 * Adds a recommendation at the end. Call it inside a change: those stand in
 * line, so places never clash.
 */
export async function insertRecommendation(
  db: Kysely<Tables>,
  row: {
    id: string;
    challengeId: string;
    words: RecommendationWords;
    by: string;
    at: Moment;
  },
): Promise<void> {
  await db
    .insertInto("recommendation")
    .values({
      ...columns(row.words),
      id: row.id,
      challenge_id: row.challengeId,
      position: await nextPlace(db, "recommendation", row.challengeId),
      version: 1,
      updated_by: row.by,
      updated_at: row.at,
    })
    .execute();
}

/**
 * Saves a recommendation if nobody saved it since it was read.
 * @returns false when its version is no longer `version`
 */
export async function updateRecommendation(
  db: Kysely<Tables>,
  challengeId: string,
  row: {
    id: string;
    version: number;
    words: RecommendationWords;
    by: string;
    at: Moment;
  },
): Promise<boolean> {
  const update = db
    .updateTable("recommendation")
    .set({ ...columns(row.words), ...nextVersion(row) })
    .where((eb) => eb.and(asRead(challengeId, row)));
  return saveOne(update);
}

/** Lets a recommendation cite these findings and no others. */
export async function replaceCitedFindings(
  db: Kysely<Tables>,
  recommendationId: string,
  findingIds: readonly string[],
): Promise<void> {
  await db
    .deleteFrom("recommendation_finding")
    .where("recommendation_id", "=", recommendationId)
    .execute();
  if (findingIds.length === 0) return;
  await db
    .insertInto("recommendation_finding")
    .values(
      findingIds.map((finding_id) => ({
        recommendation_id: recommendationId,
        finding_id,
      })),
    )
    .execute();
}
