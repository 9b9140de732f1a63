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

/**
 * Stores a criterion's answer under the next version. Call it inside a change,
 * which makes other writers wait, after comparing the version that was read.
 * @param row.id used when there is no answer yet
 * @param row.version the version that is stored now; 0 when there is none
 */
export async function saveCriterionAnswer(
  db: Kysely<Tables>,
  row: {
    id: string;
    challengeId: string;
    criterionKey: string;
    version: number;
    words: CriterionWords;
    recheck: boolean;
    by: string;
    at: Moment;
  },
): Promise<void> {
  const columns = {
    evidenced: row.words.evidenced,
    missing: row.words.missing,
    claimed_level: row.words.claimedLevel,
    lead: row.words.lead,
    not_applicable: flag(row.words.notApplicable),
    not_applicable_reason: row.words.notApplicableReason,
    recheck: flag(row.recheck),
    version: row.version + 1,
    updated_at: row.at,
    updated_by: row.by,
  };
  await db
    .insertInto("criterion_answer")
    .values({
      ...columns,
      id: row.id,
      challenge_id: row.challengeId,
      criterion_key: row.criterionKey,
    })
    .onConflict((conflict) =>
      conflict.columns(["challenge_id", "criterion_key"]).doUpdateSet(columns),
    )
    .execute();
}
