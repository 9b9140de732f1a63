import type { Kysely } from "kysely";
import { nextVersion, saveOne } from "../as-read.ts";
import type { Flag, Moment } from "../values.ts";
import { inParts } from "../in-parts.ts";
import type { Tables } from "../schema.ts";
import { nextAfter } from "./next.ts";

/** A column of a plan's own; none at all where it has the ordinary ones. */
export interface PlanColumn {
  id: string;
  /** One of `columnFields`, as stored. */
  field: string;
  name: string;
  isHidden: boolean;
  version: number;
  updatedAt: Moment;
  updatedByName: string | null;
}

/** A column that was taken out, by whom and when. */
export interface RemovedPlanColumn {
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

/** The live columns of a plan, in its order. */
export async function listPlanColumns(
  db: Kysely<Tables>,
  planId: string,
): Promise<PlanColumn[]> {
  const rows = await live(db, planId)
    .orderBy("plan_column.position")
    .orderBy("plan_column.id")
    .execute();
  return rows.map(fromRow);
}

/** One live column of a plan, or undefined. */
export async function findPlanColumn(
  db: Kysely<Tables>,
  planId: string,
  id: string,
): Promise<PlanColumn | undefined> {
  const row = await live(db, planId)
    .where("plan_column.id", "=", id)
    .executeTakeFirst();
  return row && fromRow(row);
}

/**
 * What live rows of a plan say in its live columns, in no order.
 * @param of.rowIds of some rows, as many as a page shows; null for all
 * @param of.hidden whether hidden columns too, as for who writes the plan
 */
export async function listPlanCells(
  db: Kysely<Tables>,
  planId: string,
  { rowIds, hidden }: { rowIds: readonly string[] | null; hidden: boolean },
): Promise<Array<{ rowId: string; columnId: string; text: string }>> {
  if (rowIds?.length === 0) return [];
  return cells(db, planId)
    .select([
      "plan_cell.row_id as rowId",
      "plan_cell.column_id as columnId",
      "plan_cell.text",
    ])
    .$if(rowIds !== null, (query) =>
      query.where("plan_cell.row_id", "in", rowIds ?? []),
    )
    .$if(!hidden, (query) => query.where("plan_column.is_hidden", "=", 0))
    .execute();
}

/** In which of its columns any live row of a plan says something, and how many. */
export async function listColumnsUsed(
  db: Kysely<Tables>,
  planId: string,
): Promise<Array<{ id: string; rows: number }>> {
  const used = await cells(db, planId)
    .select((eb) => [
      "plan_cell.column_id as id",
      eb.fn.countAll<number>().as("rows"),
    ])
    .groupBy("plan_cell.column_id")
    .execute();
  return used.map(({ id, rows }) => ({ id, rows: Number(rows) }));
}

/** A removed column of a plan, and who took it out when; or undefined. */
export async function findRemovedPlanColumn(
  db: Kysely<Tables>,
  planId: string,
  id: string,
): Promise<RemovedPlanColumn | undefined> {
  return removed(db, planId)
    .where("plan_column.id", "=", id)
    .executeTakeFirst();
}

/** The columns of a plan that were taken out at one of these moments. */
export async function listRemovedPlanColumns(
  db: Kysely<Tables>,
  planId: string,
  at: readonly Moment[],
): Promise<RemovedPlanColumn[]> {
  if (at.length === 0) return [];
  return removed(db, planId)
    .where("plan_column.removed_at", "in", [...at])
    .execute();
}

/**
 * Adds columns after the others of their plan, in this order. Call it inside a
 * change: those stand in line.
 */
export async function insertPlanColumns(
  db: Kysely<Tables>,
  planId: string,
  columns: ReadonlyArray<Pick<PlanColumn, "id" | "field" | "name">>,
  { by, at }: Hand,
): Promise<void> {
  const position = await nextAfter(
    db
      .selectFrom("plan_column")
      .select((eb) => eb.fn.max("position").as("last"))
      .where("plan_id", "=", planId),
  );
  const rows = columns.map(({ id, field, name }, index) => ({
    ...{ id, plan_id: planId, position: position + index, field, name },
    ...{ version: 1, created_at: at, updated_at: at, updated_by: by },
  }));
  for (const some of inParts(rows, 100)) {
    await db.insertInto("plan_column").values(some).execute();
  }
}

/**
 * Saves what a column is called and whether it is shown, if nobody saved it
 * since it was read.
 * @returns false when its version is no longer `version`, or it is removed
 */
export async function updatePlanColumn(
  db: Kysely<Tables>,
  planId: string,
  row: Hand & { id: string; version: number; name: string; isHidden: boolean },
): Promise<boolean> {
  const { id, version, name, isHidden } = row;
  return saveOne(
    db
      .updateTable("plan_column")
      .set({ name, is_hidden: isHidden ? 1 : 0, ...nextVersion(row) })
      .where((eb) =>
        eb.and({ id, version, plan_id: planId, removed_at: null }),
      ),
  );
}

const live = (db: Kysely<Tables>, planId: string) =>
  db
    .selectFrom("plan_column")
    .leftJoin("person", "person.id", "plan_column.updated_by")
    .select([
      "plan_column.id",
      "plan_column.field",
      "plan_column.name",
      "plan_column.is_hidden",
      "plan_column.version",
      "plan_column.updated_at as updatedAt",
      "person.name as updatedByName",
    ])
    .where("plan_column.plan_id", "=", planId)
    .where("plan_column.removed_at", "is", null);

const fromRow = ({
  is_hidden: isHidden,
  ...row
}: Omit<PlanColumn, "isHidden"> & { is_hidden: Flag }): PlanColumn => ({
  ...row,
  isHidden: isHidden === 1,
});

const cells = (db: Kysely<Tables>, planId: string) =>
  db
    .selectFrom("plan_cell")
    .innerJoin("plan_row", "plan_row.id", "plan_cell.row_id")
    .innerJoin("plan_column", "plan_column.id", "plan_cell.column_id")
    .where("plan_row.plan_id", "=", planId)
    .where("plan_row.removed_at", "is", null)
    .where("plan_column.removed_at", "is", null)
    .where("plan_cell.text", "<>", "");

/** A removal is the last save of a column. */
const removed = (db: Kysely<Tables>, planId: string) =>
  db
    .selectFrom("plan_column")
    .leftJoin("person", "person.id", "plan_column.updated_by")
    .select([
      "plan_column.id",
      "plan_column.name",
      "plan_column.removed_at as at",
      "plan_column.updated_by as byId",
      "person.name as by",
    ])
    .where("plan_column.plan_id", "=", planId)
    .where("plan_column.removed_at", "is not", null);
