import { dueSaid } from "#workflows/due-date-words.ts";
import { type Unit, timelineOf } from "#workflows/timeline.ts";
import { pageOf } from "../../forms/page.ts";
import type { PlanCall } from "../../respond.server.ts";
import { dayInLondon } from "../../ui/dates.ts";
import { isFiltered } from "../filter.ts";
import { narrowed } from "../filters/narrowed.server.ts";
import { ownersToAsk } from "../owners/ask-owner.ts";
import type { ActionShown } from "../shown.ts";
import { barOf, columnName } from "./timeline-words.ts";

const pageSize = 50;

/** The plan on a scale of time, and what has no place there with the reason. */
export async function timelineViewOf(call: PlanCall) {
  const { app, plan, url } = call;
  const { actions, sections, tags, book, filter, fitting } =
    await narrowed(call);
  const page = pageOf(url, fitting.length, pageSize);
  const shown = fitting.slice(page.offset, page.offset + pageSize);
  const by = unitFrom(url.searchParams.get("by"));
  const today = dayInLondon(app.now());
  const line = timelineOf(shown, today, by);
  const placed = new Map(line.placed.map((one) => [one.id, one]));
  const keyOf = ({ section }: ActionShown) => filter.section || section;
  return {
    top: `/plans/${plan.id}`,
    ...{ sections, tags, filter, by, today },
    owners: ownersToAsk(book, filter),
    filtered: isFiltered(filter),
    found: fitting.length,
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
