import { listRemovedActions } from "#db/queries/removed-actions.ts";

import { countPlanEvents, listPlanEvents } from "#db/queries/plan-events.ts";
import { pageOf } from "../forms/page.ts";
import type { PlanCall } from "../respond.server.ts";
import { planWorkSaid } from "./history-words.ts";

const pageSize = 50;

/** One page of what happened in a plan, newest first. */
export async function planHistoryOf({ app, plan, mayWrite, url }: PlanCall) {
  const total = await countPlanEvents(app.db, plan.id);
  const page = pageOf(url, total, pageSize);
  const { offset } = page;
  const asked = { planId: plan.id, limit: pageSize, offset };
  const rows = await listPlanEvents(app.db, asked);
  const removals = rows.filter(({ event }) => event === "actionRemoved");
  const gone = mayWrite("actions")
    ? await listRemovedActions(
        app.db,
        plan.id,
        removals.map(({ at }) => at),
      )
    : [];
  const backOf = ({ event, at }: (typeof rows)[number]) => {
    const found = gone.find((one) => one.at === at);
    return event === "actionRemoved" && found
      ? `/plans/${plan.id}/actions/${found.id}/bring-back`
      : null;
  };
  return {
    page: page.number,
    pages: page.count,
    events: rows.map((row) => ({
      key: row.id,
      what: planWorkSaid(row),
      who: row.person_name,
      at: row.at,
      note: row.note,
      back: backOf(row),
    })),
  };
}
