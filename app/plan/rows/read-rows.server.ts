import type { Action } from "#db/queries/actions.ts";
import {
  listColumnsUsed,
  listPlanCells,
  listPlanColumns,
} from "#db/queries/plan-columns.ts";
import { findLongestRowWords, listRowWords } from "#db/queries/plan-rows.ts";
import { listPlanTags, listRowTags } from "#db/queries/plan-tags.ts";
import type { ColumnField } from "../../documents/plan-in/plan-read.ts";
import type { PlanRead } from "../enter-plan.server.ts";
import { type TagShown, tagShown } from "../tags/tag.ts";
import { columnsShown, isOrdinary } from "./columns.ts";
import { type RowWordsShown, byTheirRow } from "./row-shown.ts";

/** What of an action the columns of a plan depend on. */
type Said = Pick<
  Action,
  "owners" | "byWhen" | "measure" | "status" | "rag" | "latestProgress"
>;

/**
 * The columns of a plan that are not hidden: those that are empty in all of it
 * are left out, but for what a file needs to be in the shape that its council
 * chose.
 */
export async function columnsOfPlan(
  { app, plan }: PlanRead,
  actions: readonly Said[],
  { whole }: { whole: boolean },
) {
  const longest = await findLongestRowWords(app.db, plan.id);
  const tagged = await listRowTags(app.db, plan.id);
  const columns = await listPlanColumns(app.db, plan.id);
  const filled = await listColumnsUsed(app.db, plan.id);
  const says = (of: (action: Said) => unknown) => actions.some(of);
  const used = new Set<ColumnField>([
    // What every action is asked for is a column, also before it is answered.
    ...(["actions", "owners", "byWhen", "status", "rag"] as const),
    ...keysWhere(longest, (length) => length > 0),
    ...(says(({ measure }) => measure) ? (["measure"] as const) : []),
    ...(says((one) => one.latestProgress) ? (["progress"] as const) : []),
    ...(tagged.length > 0 ? (["tags"] as const) : []),
  ]);
  const shown = columnsShown(
    columns.filter(({ isHidden }) => !isHidden),
    used,
  );
  return shown.filter(({ key, field, name }) =>
    field === "other"
      ? whole || filled.some(({ id }) => id === key)
      : field === "gapAndActions" ||
        used.has(field) ||
        (whole && !isOrdinary({ field, name })),
  );
}

const keysWhere = <Key extends string>(
  record: Readonly<Record<Key, number>>,
  test: (value: number) => boolean,
) => (Object.keys(record) as Key[]).filter((key) => test(record[key]));

/**
 * What rows say beside their actions, by their ids.
 * @param ids of some rows, as many as a page shows; null for all
 * @param hidden whether also in hidden columns, as for who writes the plan
 */
export async function wordsOfRows(
  { app, plan }: PlanRead,
  ids: readonly string[] | null,
  { hidden }: { hidden: boolean },
): Promise<ReadonlyMap<string, RowWordsShown>> {
  const words = await listRowWords(app.db, plan.id, ids);
  const cells = byTheirRow(
    await listPlanCells(app.db, plan.id, { rowIds: ids, hidden }),
  );
  const tags = await tagsOfRows(app.db, plan.id);
  return new Map(
    words.map(({ id, reference, evidence, gap }) => [
      id,
      {
        ...{ reference, evidence, gap },
        cells: Object.fromEntries(
          (cells.get(id) ?? []).map(({ columnId, text }) => [columnId, text]),
        ),
        tags: tags.get(id) ?? [],
      },
    ]),
  );
}

/** The tags of each row, in the order of the tags. */
async function tagsOfRows(
  db: PlanRead["app"]["db"],
  planId: string,
): Promise<Map<string, Array<TagShown & { rowId: string }>>> {
  const borne = await listRowTags(db, planId);
  const tags = await listPlanTags(db, planId);
  const inOrder = tags.flatMap((tag) =>
    borne
      .filter(({ tagId }) => tagId === tag.id)
      .map(({ rowId }) => ({ rowId, ...tagShown(tag) })),
  );
  return byTheirRow(inOrder);
}
