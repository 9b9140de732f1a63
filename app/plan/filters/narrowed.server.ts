import { listPlanCells } from "#db/queries/plan-columns.ts";
import { listPlanRows, listRowWords } from "#db/queries/plan-rows.ts";
import { listPlanTags, listRowTags } from "#db/queries/plan-tags.ts";
import type { PlanCall } from "../../respond.server.ts";
import { dayInLondon } from "../../ui/dates.ts";
import { type PlanFilter, filterFrom } from "../filter.ts";
import { actionsOfPlan } from "../actions-of-plan.server.ts";
import { byTheirRow } from "../rows/row-shown.ts";
import { actionFits, rowFits, type RowAsked } from "./fits.ts";

/**
 * The actions of a plan, and which of them and of its rows an address asks for:
 * the same for every view of it.
 */
export async function narrowed(
  call: PlanCall,
  query: URLSearchParams = call.url.searchParams,
) {
  const { app, plan } = call;
  const read = await actionsOfPlan(call);
  const tags = await listPlanTags(app.db, plan.id);
  const filter = filterFrom(query, { ...read, tags });
  const places = await listPlanRows(app.db, plan.id);
  const rows = await rowsAsked(call, filter, places);
  const today = dayInLondon(app.now());
  return {
    ...read,
    ...{ tags, filter, places },
    fitting: read.actions.filter((action) =>
      actionFits(action, filter, { today, row: rows.get(action.rowId) }),
    ),
    fitsWithoutAction: (id: string) => rowFits(rows.get(id), filter),
  };
}

/** What rows are asked about, by their ids; no more is read than is asked. */
async function rowsAsked(
  { app, plan }: PlanCall,
  filter: PlanFilter,
  places: ReadonlyArray<{
    id: string;
    sectionId: string | null;
    updatedAt: string;
  }>,
): Promise<ReadonlyMap<string, RowAsked>> {
  const borne = filter.tag ? await listRowTags(app.db, plan.id) : [];
  const tags = byTheirRow(borne);
  const words = filter.words ? await listRowWords(app.db, plan.id, null) : [];
  const cells = filter.words
    ? await listPlanCells(app.db, plan.id, { rowIds: null, hidden: false })
    : [];
  const said = byTheirRow([
    ...words.map(({ id, reference, evidence, gap }) => ({
      ...{ rowId: id, text: [reference, evidence, gap].join("\n") },
    })),
    ...cells,
  ]);
  return new Map(
    places.map(({ id, sectionId, updatedAt }) => [
      id,
      {
        ...{ sectionId, updatedAt },
        tags: (tags.get(id) ?? []).map(({ tagId }) => tagId),
        words: (said.get(id) ?? []).map(({ text }) => text).join("\n"),
      },
    ]),
  );
}
