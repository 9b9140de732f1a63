import type { Kysely, Selectable } from "kysely";
import type { OutcomeTable, Tables } from "../schema.ts";
import type { Sight } from "../sight.ts";
import type { Moment } from "../values.ts";

/** What the team decided about an area, or "overall". */
export type Outcome = Omit<Selectable<OutcomeTable>, "challenge_id"> & {
  updated_by_name: string;
};

/** What a form says of an outcome. */
export interface OutcomeWords {
  outcome: string;
  level: string | null;
  reason: string;
}

const select = (db: Kysely<Tables>, challengeId: string) =>
  db
    .selectFrom("outcome")
    .innerJoin("person", "person.id", "outcome.updated_by")
    .select([
      "outcome.area_key",
      "outcome.outcome",
      "outcome.level",
      "outcome.reason",
      "outcome.version",
      "outcome.updated_at",
      "outcome.updated_by",
      "person.name as updated_by_name",
    ])
    .where("outcome.challenge_id", "=", challengeId);

/**
 * Every outcome decided so far. They are the team's working copy: what the
 * council may read is in the report sent to it, so for any other sight there
 * are none.
 */
export async function listOutcomes(
  db: Kysely<Tables>,
  { challengeId, sight }: { challengeId: string; sight: Sight },
): Promise<Outcome[]> {
  if (sight !== "all") return [];
  return select(db, challengeId).execute();
}

/** The outcome of an area key, or of "overall"; undefined when undecided. */
export async function findOutcome(
  db: Kysely<Tables>,
  challengeId: string,
  areaKey: string,
): Promise<Outcome | undefined> {
  return select(db, challengeId)
    .where("outcome.area_key", "=", areaKey)
    .executeTakeFirst();
}

/**
 * Decides over the version that was read, 0 for what was undecided.
 * @returns false when its version is no longer `version`
 */
export async function saveOutcome(
  db: Kysely<Tables>,
  row: {
    challengeId: string;
    areaKey: string;
    version: number;
    words: OutcomeWords;
    by: string;
    at: Moment;
  },
): Promise<boolean> {
  const decided = {
    ...row.words,
    version: row.version + 1,
    updated_at: row.at,
    updated_by: row.by,
  };
  const { numInsertedOrUpdatedRows } = await db
    .insertInto("outcome")
    .values({
      ...decided,
      challenge_id: row.challengeId,
      area_key: row.areaKey,
    })
    .onConflict((conflict) =>
      conflict
        .columns(["challenge_id", "area_key"])
        .doUpdateSet(decided)
        .where("outcome.version", "=", row.version),
    )
    .executeTakeFirst();
  return Number(numInsertedOrUpdatedRows) === 1;
}
