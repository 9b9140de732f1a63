import type { Insertable, Kysely } from "kysely";
import { nextVersion, saveOne } from "../as-read.ts";
import { inParts } from "../in-parts.ts";
import type { Tables } from "../schema.ts";
import type { Moment } from "../values.ts";
import { actionColumns } from "./action-changes.ts";
import type { ActionWords } from "./actions.ts";
import { nextAfter } from "./next.ts";
import { nextRowPosition } from "./plan-row-places.ts";
import type { PlanRowWords } from "./plan-rows.ts";

/** An action that is new in a row. */
interface ActionOfRow {
  id: string;
  words: ActionWords;
}

/** A row that is new, at the end of a section, with all that stands in it. */
export interface NewPlanRow {
  id: string;
  /** Null for outside every section. */
  sectionId: string | null;
  words: PlanRowWords;
  /** Its words in columns of the council's own. */
  cells: readonly PlanCell[];
  tagIds: readonly string[];
  /** None, where a row only says what is known. */
  actions: readonly ActionOfRow[];
  /** The file that it comes from, and what that said of it, as JSON. */
  from?: { fileId: string; asRead: string };
}

/** Words in a column of the council's own. */
export interface PlanCell {
  columnId: string;
  text: string;
}

/** An action that is new, in a row of its own at the end of a section. */
export interface NewAction extends ActionOfRow {
  rowId: string;
  sectionId: string | null;
}

interface Hand {
  by: string;
  at: Moment;
}

/**
 * Adds rows after the others of their plan, in this order, with their actions
 * under its next numbers; a number is never given twice. In parts, however many
 * there are. Call it inside a change: those stand in line.
 */
export async function insertPlanRows(
  db: Kysely<Tables>,
  planId: string,
  rows: readonly NewPlanRow[],
  hand: Hand,
): Promise<void> {
  if (rows.length === 0) return;
  const position = await nextRowPosition(db, planId);
  const placed = rows.map(({ id, sectionId, words, from }, index) => ({
    ...{ id, section_id: sectionId, position: position + index },
    ...{ file_id: from?.fileId ?? null, as_read: from?.asRead ?? "" },
    ...rowColumns(words),
    ...firstSave(planId, hand),
  }));
  for (const some of inParts(placed, 100)) {
    await db.insertInto("plan_row").values(some).execute();
  }
  await insertCells(db, rows);
  await insertRowTags(db, rows);
  const actions = rows.flatMap(({ id: rowId, actions: of }) =>
    of.map((action) => ({ ...action, rowId })),
  );
  await insertInRows(db, planId, actions, hand);
}

/** Adds actions, each in a new row of its own; as `insertPlanRows`. */
export async function insertActions(
  db: Kysely<Tables>,
  planId: string,
  actions: readonly NewAction[],
  hand: Hand,
): Promise<void> {
  const rows = actions.map(({ rowId, sectionId, ...action }) => ({
    ...{ id: rowId, sectionId, words: noRowWords, actions: [action] },
    ...{ cells: [], tagIds: [] },
  }));
  await insertPlanRows(db, planId, rows, hand);
}

/** Adds actions to rows that are there, under the next numbers of the plan. */
export async function insertInRows(
  db: Kysely<Tables>,
  planId: string,
  actions: ReadonlyArray<ActionOfRow & { rowId: string }>,
  hand: Hand,
): Promise<void> {
  if (actions.length === 0) return;
  const number = await nextAfter(
    db
      .selectFrom("plan_action")
      .select((eb) => eb.fn.max("number").as("last"))
      .where("plan_id", "=", planId),
  );
  const numbered = actions.map(({ id, rowId, words }, index) => ({
    ...{ id, row_id: rowId, number: number + index },
    ...actionColumns(words),
    ...firstSave(planId, hand),
  }));
  for (const some of inParts(numbered, 100)) {
    await db.insertInto("plan_action").values(some).execute();
  }
}

/**
 * Saves a row with its cells and tags, if nobody saved it since it was read.
 * @returns false when its version is no longer `version`, or it is removed
 */
export async function updatePlanRow(
  db: Kysely<Tables>,
  planId: string,
  row: Omit<NewPlanRow, "actions" | "sectionId"> & Hand & { version: number },
): Promise<boolean> {
  const { id, version } = row;
  const kept = await saveOne(
    db
      .updateTable("plan_row")
      .set({ ...rowColumns(row.words), ...nextVersion(row) })
      .where((eb) =>
        eb.and({ id, version, plan_id: planId, removed_at: null }),
      ),
  );
  if (!kept) return false;
  await clearRow(db, planId, id);
  await insertCells(db, [row]);
  await insertRowTags(db, [row]);
  return true;
}

/** Takes a row's cells and tags away; those of what was removed stay with it. */
async function clearRow(db: Kysely<Tables>, planId: string, id: string) {
  await db
    .deleteFrom("plan_cell")
    .where("row_id", "=", id)
    .where("column_id", "in", (eb) =>
      eb
        .selectFrom("plan_column")
        .select("plan_column.id")
        .where("plan_column.plan_id", "=", planId)
        .where("plan_column.removed_at", "is", null),
    )
    .execute();
  await db
    .deleteFrom("plan_row_tag")
    .where("row_id", "=", id)
    .where("tag_id", "in", (eb) =>
      eb
        .selectFrom("plan_tag")
        .select("plan_tag.id")
        .where("plan_tag.plan_id", "=", planId)
        .where("plan_tag.removed_at", "is", null),
    )
    .execute();
}

/** The words of a row that only holds an action. */
export const noRowWords: PlanRowWords = {
  reference: "",
  evidence: "",
  gap: "",
};

const rowColumns = ({ reference, evidence, gap }: PlanRowWords) => ({
  ...{ reference, evidence, gap },
});

const firstSave = (planId: string, { by, at }: Hand) => ({
  ...{ plan_id: planId, version: 1, created_at: at },
  ...{ updated_at: at, updated_by: by },
});

async function insertCells(
  db: Kysely<Tables>,
  rows: ReadonlyArray<Pick<NewPlanRow, "id" | "cells">>,
): Promise<void> {
  const cells: Insertable<Tables["plan_cell"]>[] = rows.flatMap(
    ({ id, cells: of }) =>
      of
        .filter(({ text }) => text !== "")
        .map(({ columnId, text }) => ({
          ...{ row_id: id, column_id: columnId, text },
        })),
  );
  for (const some of inParts(cells, 200)) {
    await db.insertInto("plan_cell").values(some).execute();
  }
}

async function insertRowTags(
  db: Kysely<Tables>,
  rows: ReadonlyArray<Pick<NewPlanRow, "id" | "tagIds">>,
): Promise<void> {
  const tags = rows.flatMap(({ id, tagIds }) =>
    tagIds.map((tagId) => ({ row_id: id, tag_id: tagId })),
  );
  for (const some of inParts(tags, 200)) {
    await db.insertInto("plan_row_tag").values(some).execute();
  }
}
