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

/** An area's answer as it is to be stored. */
export interface AreaAnswerToSave {
  challengeId: string;
  areaKey: string;
  /** The version that is stored now; 0 when there is none. */
  version: number;
  words: AreaWords;
  recheck: boolean;
  by: string;
  at: Moment;
}

/**
 * Stores answers of areas under their next versions. Call it inside a change,
 * which makes other writers wait, after comparing the versions that were read.
 */
export async function saveAreaAnswers(
  db: Kysely<Tables>,
  answers: readonly AreaAnswerToSave[],
): Promise<void> {
  if (answers.length === 0) return;
  await db
    .insertInto("area_answer")
    .values(
      answers.map(({ words, ...answer }) => ({
        challenge_id: answer.challengeId,
        area_key: answer.areaKey,
        aspirations: words.aspirations,
        narrative: words.narrative,
        claimed_level: words.claimedLevel,
        level_reason: words.levelReason,
        recheck: flag(answer.recheck),
        version: answer.version + 1,
        updated_at: answer.at,
        updated_by: answer.by,
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(["challenge_id", "area_key"]).doUpdateSet((eb) => ({
        aspirations: eb.ref("excluded.aspirations"),
        narrative: eb.ref("excluded.narrative"),
        claimed_level: eb.ref("excluded.claimed_level"),
        level_reason: eb.ref("excluded.level_reason"),
        recheck: eb.ref("excluded.recheck"),
        version: eb.ref("excluded.version"),
        updated_at: eb.ref("excluded.updated_at"),
        updated_by: eb.ref("excluded.updated_by"),
      })),
    )
    .execute();
}
