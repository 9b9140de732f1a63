import type { Kysely } from "kysely";
import { nextVersion, saveOne } from "../as-read.ts";
import { byName } from "../by-name.ts";
import { inParts } from "../in-parts.ts";
import type { Tables } from "../schema.ts";
import type { Moment } from "../values.ts";

/** The look and name of a tag, as a form gives them. */
export interface PlanTagWords {
  name: string;
  /** "RRGGBB" */
  colour: string;
  /** One of the named patterns, as stored. */
  pattern: string;
}

/** A tag of a plan, with who saved it last. */
export interface PlanTag extends PlanTagWords {
  id: string;
  version: number;
  updatedAt: Moment;
  updatedByName: string | null;
}

/** A tag that was taken out, by whom and when. */
export interface RemovedPlanTag {
  id: string;
  name: string;
  at: Moment | null;
  byId: string | null;
  by: string | null;
}

interface Hand {
  by: string;
  at: Moment;
}

/** The live tags of a plan, by name. */
export async function listPlanTags(
  db: Kysely<Tables>,
  planId: string,
): Promise<PlanTag[]> {
  return live(db, planId)
    .orderBy(byName("plan_tag.name"))
    .orderBy("plan_tag.id")
    .execute();
}

/** One live tag of a plan, or undefined. */
export async function findPlanTag(
  db: Kysely<Tables>,
  planId: string,
  id: string,
): Promise<PlanTag | undefined> {
  return live(db, planId).where("plan_tag.id", "=", id).executeTakeFirst();
}

/** Which live rows of a plan bear which of its live tags, in no order. */
export async function listRowTags(
  db: Kysely<Tables>,
  planId: string,
): Promise<Array<{ rowId: string; tagId: string }>> {
  return db
    .selectFrom("plan_row_tag")
    .innerJoin("plan_tag", "plan_tag.id", "plan_row_tag.tag_id")
    .innerJoin("plan_row", "plan_row.id", "plan_row_tag.row_id")
    .select(["plan_row_tag.row_id as rowId", "plan_row_tag.tag_id as tagId"])
    .where("plan_tag.plan_id", "=", planId)
    .where("plan_tag.removed_at", "is", null)
    .where("plan_row.removed_at", "is", null)
    .execute();
}

/** A removed tag of a plan, and who took it out when; or undefined. */
export async function findRemovedPlanTag(
  db: Kysely<Tables>,
  planId: string,
  id: string,
): Promise<RemovedPlanTag | undefined> {
  return removed(db, planId).where("plan_tag.id", "=", id).executeTakeFirst();
}

/** The tags of a plan that were taken out at one of these moments. */
export async function listRemovedPlanTags(
  db: Kysely<Tables>,
  planId: string,
  at: readonly Moment[],
): Promise<RemovedPlanTag[]> {
  if (at.length === 0) return [];
  return removed(db, planId)
    .where("plan_tag.removed_at", "in", [...at])
    .execute();
}

/** Adds tags to a plan. */
export async function insertPlanTags(
  db: Kysely<Tables>,
  planId: string,
  tags: ReadonlyArray<PlanTagWords & { id: string }>,
  { by, at }: Hand,
): Promise<void> {
  const rows = tags.map(({ id, name, colour, pattern }) => ({
    ...{ id, plan_id: planId, name, colour, pattern },
    ...{ version: 1, created_at: at, updated_at: at, updated_by: by },
  }));
  for (const some of inParts(rows, 100)) {
    await db.insertInto("plan_tag").values(some).execute();
  }
}

/**
 * Saves a tag if nobody saved it since it was read.
 * @returns false when its version is no longer `version`, or it is removed
 */
export async function updatePlanTag(
  db: Kysely<Tables>,
  planId: string,
  row: PlanTagWords & Hand & { id: string; version: number },
): Promise<boolean> {
  const { id, version, name, colour, pattern } = row;
  return saveOne(
    db
      .updateTable("plan_tag")
      .set({ name, colour, pattern, ...nextVersion(row) })
      .where((eb) =>
        eb.and({ id, version, plan_id: planId, removed_at: null }),
      ),
  );
}

const live = (db: Kysely<Tables>, planId: string) =>
  db
    .selectFrom("plan_tag")
    .leftJoin("person", "person.id", "plan_tag.updated_by")
    .select([
      "plan_tag.id",
      "plan_tag.name",
      "plan_tag.colour",
      "plan_tag.pattern",
      "plan_tag.version",
      "plan_tag.updated_at as updatedAt",
      "person.name as updatedByName",
    ])
    .where("plan_tag.plan_id", "=", planId)
    .where("plan_tag.removed_at", "is", null);

/** A removal is the last save of a tag. */
const removed = (db: Kysely<Tables>, planId: string) =>
  db
    .selectFrom("plan_tag")
    .leftJoin("person", "person.id", "plan_tag.updated_by")
    .select([
      "plan_tag.id",
      "plan_tag.name",
      "plan_tag.removed_at as at",
      "plan_tag.updated_by as byId",
      "person.name as by",
    ])
    .where("plan_tag.plan_id", "=", planId)
    .where("plan_tag.removed_at", "is not", null);
