import type { Kysely } from "kysely";
import type { Tables } from "../schema.ts";
import type { Moment } from "../values.ts";

/** Sets findings to "draft" or "agreed". Their version counts words, not this. */
export async function updateFindingStatus(
  db: Kysely<Tables>,
  challengeId: string,
  { ids, status }: { ids: readonly string[]; status: string },
): Promise<void> {
  if (ids.length === 0) return;
  await db
    .updateTable("finding")
    .set({ status })
    .where("challenge_id", "=", challengeId)
    .where("id", "in", [...ids])
    .where("removed_at", "is", null)
    .execute();
}

/** Marks a finding as removed; `mergedInto` says where its words went. */
export async function removeFinding(
  db: Kysely<Tables>,
  challengeId: string,
  row: { id: string; mergedInto?: string | undefined; at: Moment },
): Promise<void> {
  await db
    .updateTable("finding")
    .set({ removed_at: row.at, merged_into: row.mergedInto ?? null })
    .where("challenge_id", "=", challengeId)
    .where("id", "=", row.id)
    .execute();
}

/** The finding that a removed one was merged into, or undefined. */
export async function findMergedInto(
  db: Kysely<Tables>,
  challengeId: string,
  id: string,
): Promise<string | undefined> {
  const row = await db
    .selectFrom("finding")
    .select("merged_into")
    .where("challenge_id", "=", challengeId)
    .where("id", "=", id)
    .executeTakeFirst();
  return row?.merged_into ?? undefined;
}

/** Lets every recommendation that cites one finding cite another instead. */
export async function citeInstead(
  db: Kysely<Tables>,
  { from, to }: { from: string; to: string },
): Promise<void> {
  const rows = await db
    .deleteFrom("recommendation_finding")
    .where("finding_id", "=", from)
    .returning("recommendation_id")
    .execute();
  if (rows.length === 0) return;
  await db
    .insertInto("recommendation_finding")
    .values(rows.map((row) => ({ ...row, finding_id: to })))
    .onConflict((conflict) =>
      conflict.columns(["recommendation_id", "finding_id"]).doNothing(),
    )
    .execute();
}

/** Why an area has no strengths or no areas for consideration, as said. */
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
      "no_finding_reason.updated_at",
      "person.name as updated_by_name",
    ])
    .where("no_finding_reason.challenge_id", "=", challengeId)
    .execute();
}

/** Says, or says anew, why a list of findings is empty; "" takes it back. */
export async function saveNoFindingReason(
  db: Kysely<Tables>,
  row: {
    challengeId: string;
    areaKey: string;
    kind: string;
    reason: string;
    by: string;
    at: Moment;
  },
): Promise<void> {
  const said = { reason: row.reason, updated_at: row.at, updated_by: row.by };
  await db
    .insertInto("no_finding_reason")
    .values({
      ...said,
      challenge_id: row.challengeId,
      area_key: row.areaKey,
      kind: row.kind,
    })
    .onConflict((conflict) =>
      conflict.columns(["challenge_id", "area_key", "kind"]).doUpdateSet(said),
    )
    .execute();
}
