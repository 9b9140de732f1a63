import { dueSaid } from "#workflows/due-date-words.ts";
import { type Unit, timelineOf } from "#workflows/timeline.ts";
import { pageOf } from "../../forms/page.ts";
import type { PlanCall } from "../../respond.server.ts";
import { dayInLondon } from "../../ui/dates.ts";
import { filterFrom, isFiltered, matches } from "../filter.ts";
import { ownersToAsk } from "../owners/ask-owner.ts";
import { actionsOfPlan } from "../read-plan.server.ts";
import type { ActionShown } from "../shown.ts";
import { barOf, columnName } from "./timeline-words.ts";

const pageSize = 50;

/** The plan on a scale of time, and what has no place there with the reason. */
export async function timelineViewOf(call: PlanCall) {
  const { app, plan, url } = call;
  const { actions, sections, book } = await actionsOfPlan(call);
  const filter = filterFrom(url.searchParams, sections, book);
  const found = actions.filter((action) => matches(action, filter));
  const page = pageOf(url, found.length, pageSize);
  const shown = found.slice(page.offset, page.offset + pageSize);
  const by = unitFrom(url.searchParams.get("by"));
  const today = dayInLondon(app.now());
  const line = timelineOf(shown, today, by);
  const placed = new Map(line.placed.map((one) => [one.id, one]));
  const keyOf = ({ section }: ActionShown) => filter.section || section;
  return {
    top: `/plans/${plan.id}`,
    ...{ sections, filter, by, today },
    owners: ownersToAsk(book, filter),
    filtered: isFiltered(filter),
    found: found.length,
    total: actions.length,
    page: page.number,
    pages: page.count,
    columns: line.columns.map((column, index) => ({
      key: column.from,
      name: columnName(column.from, line.unit),
      isNow: line.today !== null && Math.floor(line.today) === index,
    })),
    unit: line.unit,
    now: line.today,
    groups: sections
      .map(({ key, title }) => {
        const inIt = shown.filter((action) => keyOf(action) === key);
        return {
          ...{ key, title },
          rows: inIt.flatMap((action) => {
            const at = placed.get(action.id);
            return at ? [{ action, bar: barOf(at, line.columns.length) }] : [];
          }),
          undated: inIt
            .filter(({ id }) => !placed.has(id))
            .map((action) => ({ action, reason: dueSaid(action.due) })),
        };
      })
      .filter(({ rows, undated }) => rows.length + undated.length > 0),
  };
}

const unitFrom = (asked: string | null): Unit =>
  asked === "quarter" ? "quarter" : "month";
