import { listRemovedPlanColumns } from "#db/queries/plan-columns.ts";
import { countPlanEvents, listPlanEvents } from "#db/queries/plan-events.ts";
import { listRemovedPlanRows } from "#db/queries/plan-rows.ts";
import { listRemovedPlanSections } from "#db/queries/plan-sections.ts";
import { listRemovedPlanTags } from "#db/queries/plan-tags.ts";
import { listRemovedActions } from "#db/queries/removed-actions.ts";
import { pageOf } from "../forms/page.ts";
import type { PlanCall } from "../respond.server.ts";
import { planWorkSaid } from "./history-words.ts";

const pageSize = 50;

/** One page of what happened in a plan, newest first. */
export async function planHistoryOf(call: PlanCall) {
  const { app, plan, url } = call;
  const total = await countPlanEvents(app.db, plan.id);
  const page = pageOf(url, total, pageSize);
  const { offset } = page;
  const asked = { planId: plan.id, limit: pageSize, offset };
  const rows = await listPlanEvents(app.db, asked);
  const backs = await waysBack(call, rows);
  return {
    page: page.number,
    pages: page.count,
    events: rows.map((row) => ({
      key: row.id,
      what: planWorkSaid(row),
      who: row.person_name,
      at: row.at,
      note: row.note,
      back: backs.get(`${row.event} ${row.at}`) ?? null,
    })),
  };
}

/** Where what was removed is brought back, by the event and its moment. */
async function waysBack(
  { app, plan, mayWrite }: PlanCall,
  rows: ReadonlyArray<{ event: string; at: string }>,
) {
  const momentsOf = (name: string) =>
    rows.filter(({ event }) => event === name).map(({ at }) => at);
  const top = `/plans/${plan.id}`;
  const actions = mayWrite("actions")
    ? await listRemovedActions(app.db, plan.id, momentsOf("actionRemoved"))
    : [];
  const sections = mayWrite("sections")
    ? await listRemovedPlanSections(
        app.db,
        plan.id,
        momentsOf("sectionRemoved"),
      )
    : [];
  const removedRows = mayWrite("actions")
    ? await listRemovedPlanRows(app.db, plan.id, momentsOf("rowRemoved"))
    : [];
  const tags = mayWrite("actions")
    ? await listRemovedPlanTags(app.db, plan.id, momentsOf("tagRemoved"))
    : [];
  const columns = mayWrite("columns")
    ? await listRemovedPlanColumns(app.db, plan.id, momentsOf("columnRemoved"))
    : [];
  return new Map<string, string>([
    ...columns.map(
      ({ id, at }) =>
        [`columnRemoved ${at}`, `${top}/columns/${id}/bring-back`] as const,
    ),
    ...tags.map(
      ({ id, at }) =>
        [`tagRemoved ${at}`, `${top}/tags/${id}/bring-back`] as const,
    ),
    ...removedRows.map(
      ({ id, at }) =>
        [`rowRemoved ${at}`, `${top}/rows/${id}/bring-back`] as const,
    ),
    ...actions.map(
      ({ id, at }) =>
        [`actionRemoved ${at}`, `${top}/actions/${id}/bring-back`] as const,
    ),
    ...sections.map(
      ({ id, at }) =>
        [`sectionRemoved ${at}`, `${top}/sections/${id}/bring-back`] as const,
    ),
  ]);
}
