import { listPlanEditions } from "#db/queries/plan-editions.ts";
import { listPlanEventsSince } from "#db/queries/plan-events.ts";
import { addDays, addMonths } from "#workflows/calendar.ts";
import { pageOf } from "../../forms/page.ts";
import { optionalDay } from "../../forms/fields.ts";
import type { PlanCall } from "../../respond.server.ts";
import { dayInLondon } from "../../ui/dates.ts";
import { planWorkSaid } from "../history-words.ts";

const pageSize = 50;

/** What may be told of the plan as a whole before the history tells the rest. */
const mostOthers = 20;

/** The actions that changed since a day, and what else happened in the plan. */
export async function changesOf(call: PlanCall) {
  const { app, plan, url } = call;
  const editions = await listPlanEditions(app.db, plan.id);
  const asked = optionalDay.safeParse(
    url.searchParams.get("since") || undefined,
  );
  const today = dayInLondon(app.now());
  const since =
    asked.data ??
    (editions[0] ? dayInLondon(editions[0].at) : addMonths(today, -1));
  const events = await eventsSince(call, since);
  const changed = actionsIn(events);
  const page = pageOf(url, changed.length, pageSize);
  const others = events.filter(({ actionId }) => actionId === null);
  return {
    ...{ top: `/plans/${plan.id}`, since, found: changed.length },
    /** What is wrong with the day that was asked for. */
    problem: asked.success ? "" : (asked.error.issues[0]?.message ?? ""),
    page: page.number,
    pages: page.count,
    actions: changed.slice(page.offset, page.offset + pageSize),
    others: others.slice(-mostOthers).toReversed().map(said),
    moreOthers: Math.max(0, others.length - mostOthers),
    /** The last edition from before: to compare with, word by word. */
    edition:
      editions.find(({ at }) => dayInLondon(at) <= since)?.number ?? null,
  };
}

type Happened = Awaited<ReturnType<typeof listPlanEventsSince>>[number];

/** A day begins in London, an hour before or after it begins in UTC. */
async function eventsSince(
  { app, plan }: PlanCall,
  since: string,
): Promise<Happened[]> {
  const from = `${addDays(since, -1)}T22:00:00.000Z`;
  const asked = { planId: plan.id, since: from };
  const found = await listPlanEventsSince(app.db, asked);
  return found.filter(({ at }) => dayInLondon(at) >= since);
}

/** Each action that something happened to, the latest first. */
function actionsIn(events: readonly Happened[]) {
  const byAction = new Map<string, Happened[]>();
  for (const event of events) {
    if (event.actionId === null) continue;
    const sofar = byAction.get(event.actionId) ?? [];
    byAction.delete(event.actionId);
    byAction.set(event.actionId, [...sofar, event]);
  }
  return [...byAction].toReversed().map(([id, all]) => ({
    id,
    number: all[0]?.actionNumber ?? 0,
    text: all[0]?.actionText ?? "",
    isRemoved: (all[0]?.actionRemovedAt ?? null) !== null,
    events: all.toReversed().map(said),
  }));
}

const said = (event: Happened) => ({
  key: event.id,
  what: planWorkSaid(event),
  who: event.by,
  at: event.at,
  note: event.note,
});
