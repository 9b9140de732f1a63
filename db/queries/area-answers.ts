import type { Kysely } from "kysely";
import type { Tables } from "../schema.ts";
import type { Sight } from "../sight.ts";
import { type Moment, flag } from "../values.ts";

/** What a council says of one area; a person's name comes with it. */
export interface AreaAnswer {
  areaKey: string;
  aspirations: string;
  narrative: string;
  claimedLevel: string | null;
  levelReason: string;
  recheck: boolean;
  version: number;
  updatedAt: Moment;
  updatedBy: string;
}

/** The words of an area's answer, as a form gives them. */
export type AreaWords = Pick<
  AreaAnswer,
  "aspirations" | "narrative" | "claimedLevel" | "levelReason"
>;

/**
 * The answers of a challenge's areas as they stand.
 * @param sight only "all" sees any: what was sent is the submission, not this
 */
export async function listAreaAnswers(
  db: Kysely<Tables>,
  challengeId: string,
  sight: Sight,
): Promise<AreaAnswer[]> {
  if (sight !== "all") return [];
  const rows = await db
    .selectFrom("area_answer")
    .innerJoin("person", "person.id", "area_answer.updated_by")
    .selectAll("area_answer")
    .select("person.name as updated_by_name")
    .where("area_answer.challenge_id", "=", challengeId)
    .execute();
  return rows.map((row) => ({
    areaKey: row.area_key,
    aspirations: row.aspirations,
    narrative: row.narrative,
    claimedLevel: row.claimed_level,
    levelReason: row.level_reason,
    recheck: row.recheck === 1,
    version: row.version,
    updatedAt: row.updated_at,
    updatedBy: row.updated_by_name,
  }));
}

/**
 * Stores an area's answer under the next version. Call it inside a change,
 * which makes other writers wait, after comparing the version that was read.
 * @param row.version the version that is stored now; 0 when there is none
 */
export async function saveAreaAnswer(
  db: Kysely<Tables>,
  row: {
    challengeId: string;
    areaKey: string;
    version: number;
    words: AreaWords;
    recheck: boolean;
    by: string;
    at: Moment;
  },
): Promise<void> {
  const columns = {
    aspirations: row.words.aspirations,
    narrative: row.words.narrative,
    claimed_level: row.words.claimedLevel,
    level_reason: row.words.levelReason,
    recheck: flag(row.recheck),
    version: row.version + 1,
    updated_at: row.at,
    updated_by: row.by,
  };
  await db
    .insertInto("area_answer")
    .values({
      ...columns,
      challenge_id: row.challengeId,
      area_key: row.areaKey,
    })
    .onConflict((conflict) =>
      conflict.columns(["challenge_id", "area_key"]).doUpdateSet(columns),
    )
    .execute();
}
