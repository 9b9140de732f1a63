import type { Kysely } from "kysely";
import type { Tables } from "../schema.ts";
import type { Sight } from "../sight.ts";
import { type Moment, flag } from "../values.ts";

/** What a council says of one criterion; a person's name comes with it. */
export interface CriterionAnswer {
  criterionKey: string;
  evidenced: string;
  missing: string;
  claimedLevel: string | null;
  lead: string;
  notApplicable: boolean;
  notApplicableReason: string;
  recheck: boolean;
  version: number;
  updatedAt: Moment;
  updatedBy: string;
}

/** The words of a criterion's answer, as a form gives them. */
export type CriterionWords = Pick<
  CriterionAnswer,
  | "evidenced"
  | "missing"
  | "claimedLevel"
  | "lead"
  | "notApplicable"
  | "notApplicableReason"
>;

/**
 * The answers to a challenge's criteria as they stand.
 * @param sight only "all" sees any: what was sent is the submission, not this
 */
export async function listCriterionAnswers(
  db: Kysely<Tables>,
  challengeId: string,
  sight: Sight,
): Promise<CriterionAnswer[]> {
  if (sight !== "all") return [];
  const rows = await db
    .selectFrom("criterion_answer")
    .innerJoin("person", "person.id", "criterion_answer.updated_by")
    .selectAll("criterion_answer")
    .select("person.name as updated_by_name")
    .where("criterion_answer.challenge_id", "=", challengeId)
    .execute();
  return rows.map((row) => ({
    criterionKey: row.criterion_key,
    evidenced: row.evidenced,
    missing: row.missing,
    claimedLevel: row.claimed_level,
    lead: row.lead,
    notApplicable: row.not_applicable === 1,
    notApplicableReason: row.not_applicable_reason,
    recheck: row.recheck === 1,
    version: row.version,
    updatedAt: row.updated_at,
    updatedBy: row.updated_by_name,
  }));
}

/** A criterion's answer as it is to be stored. */
export interface CriterionAnswerToSave {
  /** Used when there is no answer yet. */
  id: string;
  challengeId: string;
  criterionKey: string;
  /** The version that is stored now; 0 when there is none. */
  version: number;
  words: CriterionWords;
  recheck: boolean;
  by: string;
  at: Moment;
}

/**
 * Stores answers to criteria under their next versions. Call it inside a
 * change, which makes other writers wait, after comparing the versions that
 * were read.
 */
export async function saveCriterionAnswers(
  db: Kysely<Tables>,
  answers: readonly CriterionAnswerToSave[],
): Promise<void> {
  if (answers.length === 0) return;
  await db
    .insertInto("criterion_answer")
    .values(answers.map(rowOf))
    .onConflict((conflict) =>
      conflict.columns(["challenge_id", "criterion_key"]).doUpdateSet((eb) => ({
        evidenced: eb.ref("excluded.evidenced"),
        missing: eb.ref("excluded.missing"),
        claimed_level: eb.ref("excluded.claimed_level"),
        lead: eb.ref("excluded.lead"),
        not_applicable: eb.ref("excluded.not_applicable"),
        not_applicable_reason: eb.ref("excluded.not_applicable_reason"),
        recheck: eb.ref("excluded.recheck"),
        version: eb.ref("excluded.version"),
        updated_at: eb.ref("excluded.updated_at"),
        updated_by: eb.ref("excluded.updated_by"),
      })),
    )
    .execute();
}

const rowOf = ({ words, ...answer }: CriterionAnswerToSave) => ({
  id: answer.id,
  challenge_id: answer.challengeId,
  criterion_key: answer.criterionKey,
  evidenced: words.evidenced,
  missing: words.missing,
  claimed_level: words.claimedLevel,
  lead: words.lead,
  not_applicable: flag(words.notApplicable),
  not_applicable_reason: words.notApplicableReason,
  recheck: flag(answer.recheck),
  version: answer.version + 1,
  updated_at: answer.at,
  updated_by: answer.by,
});
