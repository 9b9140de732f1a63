import { addDays, dayNumber, firstOfMonth, isDate } from "./calendar.ts";
import type { DueDate, DueKind } from "./due-dates.ts";

/** The columns of a timeline, in months. */
const lengths = { month: 1, quarter: 3, year: 12 } as const;

export type Unit = keyof typeof lengths;

/** An action on a timeline; positions count columns from 0, and parts of one. */
export interface Placed {
  id: string;
  start: number;
  /** Past its last day; the end of the scale for what goes on. */
  end: number;
  /** The words name no day for this edge: it is drawn without a line. */
  isStartVague: boolean;
  isEndVague: boolean;
  /** Goes on past the scale: "then ongoing". */
  isOpen: boolean;
}

export interface Timeline {
  unit: Unit;
  /** First and last day of each column, "YYYY-MM-DD". */
  columns: ReadonlyArray<{ from: string; to: string }>;
  /** In the order they came. */
  placed: readonly Placed[];
  /** The ids of what has no place in time, in the order they came. */
  unplaced: readonly string[];
  /** Where today begins; null outside the scale. */
  today: number | null;
}

/** An action and its due date as read. */
export interface Dated {
  id: string;
  due: DueDate;
}

/**
 * Lays due dates out on a scale from the first to the last of them.
 * @param actions what to place; "ongoing" and "quarterly" without a date run
 *   over the whole scale, what was not understood is listed and not placed
 * @param wanted the columns asked for; longer ones where there would be too many
 * @returns numbers to draw by; no columns where nothing has a place. Throws
 *   RangeError when today is no date
 */
export function timelineOf(
  actions: readonly Dated[],
  today: string,
  wanted: Unit = "month",
): Timeline {
  const spans = actions.flatMap(({ id, due }) => {
    const span = spanOf(due);
    return span ? [{ id, ...span }] : [];
  });
  const days = spans.flatMap(({ from, to }) => [from ?? [], to ?? []].flat());
  const { unit, columns } = scaleOf(
    days.length > 0 || spans.length === 0 ? days : [today],
    wanted,
  );
  const known = new Set(spans.map(({ id }) => id));
  if (!isDate(today)) throw new RangeError(`"${today}" is not a date.`);
  const now = at(columns, today);
  return {
    unit,
    columns,
    placed: spans.map((span) => placedOn(columns, span)),
    unplaced: actions.map(({ id }) => id).filter((id) => !known.has(id)),
    today: columns.length > 0 && now >= 0 && now < columns.length ? now : null,
  };
}

interface DaySpan {
  from: string | null;
  to: string | null;
  isStartVague: boolean;
  isEndVague: boolean;
}

const endless: readonly DueKind[] = ["ongoing", "recurring"];
const unreadable: readonly DueKind[] = ["unknown", "none"];

/** Null where the words have no place in time. */
function spanOf({ text, kind, earliest, latest }: DueDate): DaySpan | null {
  const hasPlace = earliest !== null || endless.includes(kind);
  if (unreadable.includes(kind) || !hasPlace) return null;
  const isVague = (day: string | null) =>
    day === null || (kind !== "day" && !saysDay(text, kind, day));
  return {
    from: earliest,
    to: latest,
    isStartVague: isVague(earliest),
    isEndVague: isVague(latest),
  };
}

/** Whether the day's number stands in the words: "12 - 14 March", not "March". */
function saysDay(text: string, kind: DueKind, day: string): boolean {
  if (kind === "month" || kind === "quarter") return false;
  const number = Number(day.slice(8));
  return new RegExp(
    `(?<![\\d\\p{L}])0?${number}(?:st|nd|rd|th)?(?!\\d)`,
    "iu",
  ).test(text);
}

/** How many columns a page takes before longer ones are better. */
const most: Record<Unit, number> = { month: 36, quarter: 40, year: Infinity };

/** Counted from the year 0. */
const monthOf = (day: string) =>
  Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

function scaleOf(
  days: readonly string[],
  wanted: Unit,
): Pick<Timeline, "unit" | "columns"> {
  const months = days.map(monthOf).sort((one, other) => one - other);
  const [first = 0, last = first] = [months.at(0), months.at(-1)];
  const units: readonly Unit[] = ["month", "quarter", "year"];
  const counted = (unit: Unit) =>
    Math.floor(last / lengths[unit]) - Math.floor(first / lengths[unit]) + 1;
  const unit =
    units
      .slice(units.indexOf(wanted))
      .find((longer) => counted(longer) <= most[longer]) ?? "year";
  const length = lengths[unit];
  const columns = Array.from(
    { length: days.length > 0 ? counted(unit) : 0 },
    (_, index) => {
      const month = (Math.floor(first / length) + index) * length;
      const from = firstOfMonth(0, month + 1);
      const next = firstOfMonth(0, month + length + 1);
      return { from, to: addDays(next, -1) };
    },
  );
  return { unit, columns };
}

function placedOn(
  columns: Timeline["columns"],
  span: DaySpan & { id: string },
): Placed {
  const { id, from, to, isStartVague, isEndVague } = span;
  return {
    id,
    start: from === null ? 0 : at(columns, from),
    end: to === null ? columns.length : at(columns, addDays(to, 1)),
    isStartVague,
    isEndVague,
    isOpen: to === null,
  };
}

/** Where a day begins; below 0 or past the last column outside the scale. */
function at(columns: Timeline["columns"], day: string): number {
  const [first] = columns;
  if (!first || day < first.from) return -1;
  const index = columns.findIndex(({ to }) => day <= to);
  const column = columns[index];
  if (!column) return columns.length;
  const start = dayNumber(column.from);
  const days = dayNumber(column.to) + 1 - start;
  return index + (dayNumber(day) - start) / days;
}
