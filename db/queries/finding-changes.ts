import type { Kysely } from "kysely";
import type { Tables } from "../schema.ts";
import type { Moment } from "../values.ts";
import { asRead, nextVersion, saveOne } from "../as-read.ts";

/** The words and the place of a finding, as a form gives them. */
export interface FindingWords {
  areaKey: string;
  criterionKey: string | null;
  /** "strength" or "consideration". */
  kind: string;
  /** "" for none. */
  subheading: string;
  text: string;
}

/**
 * Adds a draft finding at the end of its sub-heading in its list (area and
 * kind), which keeps each sub-heading in one piece. Call it inside a change:
 * those stand in line, so places never clash.
 */
export async function insertFinding(
  db: Kysely<Tables>,
  row: {
    id: string;
    challengeId: string;
    words: FindingWords;
    by: string;
    at: Moment;
  },
): Promise<void> {
  const position = await makeRoom(db, row.challengeId, row.words);
  await db
    .insertInto("finding")
    .values({
      ...columns(row.words),
      id: row.id,
      challenge_id: row.challengeId,
      status: "draft",
      position,
      version: 1,
      created_by: row.by,
      created_at: row.at,
      updated_by: row.by,
      updated_at: row.at,
    })
    .execute();
}

/**
 * Saves the words of a finding if nobody saved it since it was read, and moves
 * it to the end of its list or sub-heading when those changed.
 * @returns false when its version is no longer `version`
 */
export async function updateFinding(
  db: Kysely<Tables>,
  challengeId: string,
  row: {
    id: string;
    version: number;
    words: FindingWords;
    status: string;
    /** Whether it changed its list or its sub-heading. */
    moves: boolean;
    by: string;
    at: Moment;
  },
): Promise<boolean> {
  const position = row.moves
    ? { position: await makeRoom(db, challengeId, row.words) }
    : {};
  const update = db
    .updateTable("finding")
    .set({
      ...columns(row.words),
      ...position,
      status: row.status,
      ...nextVersion(row),
    })
    .where((eb) => eb.and(asRead(challengeId, row)));
  return saveOne(update);
}

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

const columns = (words: FindingWords) => ({
  area_key: words.areaKey,
  criterion_key: words.criterionKey,
  kind: words.kind,
  subheading: words.subheading,
  text: words.text,
});

/** Frees the place after the last of a sub-heading and says which it is. */
export async function makeRoom(
  db: Kysely<Tables>,
  challengeId: string,
  {
    areaKey,
    kind,
    subheading,
  }: Pick<FindingWords, "areaKey" | "kind" | "subheading">,
): Promise<number> {
  const list = db
    .selectFrom("finding")
    .where("challenge_id", "=", challengeId)
    .where("removed_at", "is", null)
    .where("area_key", "=", areaKey)
    .where("kind", "=", kind);
  const last = await list
    .select((eb) => [
      eb.fn.max("position").as("ofList"),
      eb.fn
        .max("position")
        .filterWhere("subheading", "=", subheading)
        .as("ofHeading"),
    ])
    .executeTakeFirst();
  // What has no sub-heading goes before all that has one.
  const start = subheading === "" ? 0 : Number(last?.ofList ?? 0);
  const place = Number(last?.ofHeading ?? start) + 1;
  await db
    .updateTable("finding")
    .set((eb) => ({ position: eb("position", "+", 1) }))
    .where("challenge_id", "=", challengeId)
    .where("area_key", "=", areaKey)
    .where("kind", "=", kind)
    .where("removed_at", "is", null)
    .where("position", ">=", place)
    .execute();
  return place;
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
