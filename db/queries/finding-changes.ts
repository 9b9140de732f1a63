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

/**
 * Lets everything that pointed at one finding point at another: what
 * recommendations cite, what actions answer, what comments are about. What
 * pointed at both points at the other once.
 */
export async function pointInstead(
  db: Kysely<Tables>,
  challengeId: string,
  { from, to }: { from: string; to: { id: string; areaKey: string } },
): Promise<void> {
  await citeInstead(db, from, to.id);
  await answerInstead(db, from, to.id);
  await db
    .updateTable("comment")
    .set({ subject_id: to.id, area_key: to.areaKey })
    .where("challenge_id", "=", challengeId)
    .where("subject_kind", "=", "finding")
    .where("subject_id", "=", from)
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

async function citeInstead(
  db: Kysely<Tables>,
  from: string,
  to: string,
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

async function answerInstead(
  db: Kysely<Tables>,
  from: string,
  to: string,
): Promise<void> {
  await db
    .deleteFrom("plan_action_link")
    .where("finding_id", "=", from)
    .where("action_id", "in", (eb) =>
      eb
        .selectFrom("plan_action_link as other")
        .select("other.action_id")
        .where("other.finding_id", "=", to),
    )
    .execute();
  await db
    .updateTable("plan_action_link")
    .set({ finding_id: to })
    .where("finding_id", "=", from)
    .execute();
}
