import type { Kysely } from "kysely";
import type { Tables } from "../schema.ts";
import type { Moment } from "../values.ts";

/**
 * Why areas have no strengths or no areas for consideration, by area key and
 * kind; "" where it was said and taken back.
 */
export async function listNoFindingReasons(
  db: Kysely<Tables>,
  challengeId: string,
) {
  return db
    .selectFrom("no_finding_reason")
    .innerJoin("person", "person.id", "no_finding_reason.updated_by")
    .select([
      "no_finding_reason.area_key",
      "no_finding_reason.kind",
      "no_finding_reason.reason",
      "no_finding_reason.version",
      "no_finding_reason.updated_at",
      "person.name as updated_by_name",
    ])
    .where("no_finding_reason.challenge_id", "=", challengeId)
    .execute();
}

/**
 * Says why a list of findings is empty over the version that was read, 0 for
 * what was never said; "" takes it back.
 * @returns false when its version is no longer `version`
 */
export async function saveNoFindingReason(
  db: Kysely<Tables>,
  row: {
    challengeId: string;
    areaKey: string;
    kind: string;
    reason: string;
    version: number;
    by: string;
    at: Moment;
  },
): Promise<boolean> {
  const said = {
    reason: row.reason,
    version: row.version + 1,
    updated_at: row.at,
    updated_by: row.by,
  };
  const { numInsertedOrUpdatedRows } = await db
    .insertInto("no_finding_reason")
    .values({
      ...said,
      challenge_id: row.challengeId,
      area_key: row.areaKey,
      kind: row.kind,
    })
    .onConflict((conflict) =>
      conflict
        .columns(["challenge_id", "area_key", "kind"])
        .doUpdateSet(said)
        .where("no_finding_reason.version", "=", row.version),
    )
    .executeTakeFirst();
  return Number(numInsertedOrUpdatedRows) === 1;
}
