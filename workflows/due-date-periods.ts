import { addDays, firstOfMonth, isDate } from "#workflows/calendar.ts";

/** A closed stretch of days, "YYYY-MM-DD", and how it was put. */
export type Dates = {
  kind: "day" | "month" | "quarter" | "range" | "list";
  earliest: string;
  latest: string;
};

/** `passed` is the year before the one written: "November - February 2026". */
type Year = { number: number; financial: boolean; passed?: boolean };
/** `month` and `year` are what a shorter date to its left may borrow. */
type Period = Dates & { year: Year; month: number };

/** The names of months as plans write them. */
export const monthNames =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";

/** The first letters of the months, in their order. */
export const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(
  " ",
);
const seasons = ["winter", "spring", "summer", "autumn"];
const fullYear = "(?:19|20)\\d\\d";
const year = `(?<year>(?:fy)?${fullYear}|'?\\d{2})`;
const day = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
const forms = [
  new RegExp(`^${day}(?: (?<name>${monthNames})(?: ${year})?)?$`),
  new RegExp(`^(?<name>${monthNames}) ${day} (?<year>${fullYear})$`),
  new RegExp(
    `^(?<name>${monthNames}|q[1-4]|${seasons.join("|")})(?: ${year})?$`,
  ),
  new RegExp(`^(?<year>(?:fy)?${fullYear})$`),
];

/**
 * In: dates in small letters and nothing else, one or several, joined by "/",
 * "and", "-" and the like. Out: the stretch they cover; undefined unless every
 * word is understood. Two joined by a dash are a "range", several a "list", a
 * year or season alone is a "range".
 * Source: a local-government financial year runs from 1 April to 31 March
 * (Local Government and Housing Act 1989, section 66; Local Government
 * (Scotland) Act 1973, section 96(5)).
 */
export function readDates(text: string): Dates | undefined {
  const groups = spelledOut(text)
    .split(/[,;&\n/]|\b(?:and|or|then)\b/)
    .map((group) => group.trim())
    .filter((group) => group !== "");
  const periods: Period[] = [];
  // From right to left, so that "Nov/ Dec 2009" can lend its year to "Nov".
  for (const group of groups.reverse()) {
    const period = readGroup(group, periods.at(-1));
    if (!period) return undefined;
    periods.push(period);
  }
  const [only] = periods;
  if (!only) return undefined;
  const earliest = periods.map((period) => period.earliest).sort();
  const latest = periods.map((period) => period.latest).sort();
  return {
    kind: periods.length > 1 ? "list" : only.kind,
    earliest: earliest[0] ?? only.earliest,
    latest: latest.at(-1) ?? only.latest,
  };
}

/** Rewrites the forms in which "/" or "-" joins the parts of one date. */
function spelledOut(text: string) {
  const named = (number: string) => months[Number(number) - 1] ?? "?";
  return text
    .replace(/ +/g, " ")
    .replace(
      /\b(\d{4})-(\d\d)-(\d\d)(?:[t ]\d\d:\d\d\S*)?(?!\d)/g,
      (_, y: string, m: string, d: string) => `${d} ${named(m)} ${y}`,
    )
    .replace(
      /\b(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})\b/g,
      (_, d: string, __, m: string, y: string) => `${d} ${named(m)} ${y}`,
    )
    .replace(
      /\b(\d{1,2})\/(\d{4})\b/g,
      (_, m: string, y: string) => `${named(m)} ${y}`,
    )
    .replace(/\b(?:quarter|qtr) ?(?=[1-4]\b)/g, "q")
    .replace(
      /\b(?:([1-4])(?:st|nd|rd|th)|(first|second|third|fourth)) (?:quarter|qtr)\b/g,
      quarterCounted,
    )
    .replace(/^( ?(?:q[1-4] )?)(\d\d)\/(\d\d) ?$/, shortYears)
    .replace(/\b(financial year |fy ?)(\d\d)[/-](\d\d)\b/g, shortYears)
    .replace(/\b(\d{4})([/-])(\d{4}|\d{2})\b/g, joinedYears)
    .replace(/\b(?:financial year|fy) ?(?=fy)/g, "")
    .replace(/\b(?:academic|school) year fy(\d{4})\b/g, academicYear)
    .replace(/\b(autumn|spring|summer) term (fy)?(\d{4})\b/g, schoolTerm)
    .replace(new RegExp(`\\b(\\d{1,2})-(${monthNames})-(?=\\d)`, "g"), "$1 $2 ")
    .replace(new RegExp(`\\b(${monthNames})[-,\\n]? ?(?=\\d|')`, "g"), "$1 ")
    .replace(/\b(\d{1,2}(?:st|nd|rd|th)?), ?(?=\d{4}\b)/g, "$1 ")
    .replace(/\b((?:fy)?\d{4}) (q[1-4])\b/g, "$2 $1");
}

/** "2025/26" is a financial year, "2022-26" a span, "2026-03" a month. */
function joinedYears(text: string, first: string, mark: string, last: string) {
  const short = last.length === 2;
  const later = Number(last) - (Number(first) % (short ? 100 : 10_000));
  if (later === 1 && (short || mark === "/")) return `fy${first}`;
  if (!short || mark === "/") return text;
  if (later > 0) return `${first} - ${Number(first) + later}`;
  return `${months[Number(last) - 1] ?? "?"} ${first}`;
}

function quarterCounted(_: string, number?: string, word?: string) {
  const counted = ["first", "second", "third", "fourth"];
  return `q${number ?? counted.indexOf(word ?? "") + 1}`;
}

/** "25/26" is a financial year; "10/11" alone may as well be a day. */
function shortYears(text: string, lead: string, first: string, last: string) {
  const follows = Number(last) === (Number(first) + 1) % 100;
  if (!follows || (lead.trim() === "" && Number(last) < 13)) return text;
  const quarter = lead.trim().startsWith("q") ? lead : "";
  return `${quarter}fy${yearOf(first).number}`;
}

const academicYear = (_: string, first: string) =>
  `sep ${first} - aug ${Number(first) + 1}`;

const terms = new Map([
  ["autumn", ["sep", "dec"]],
  ["spring", ["jan", "apr"]],
  ["summer", ["apr", "jul"]],
]);

/** "Spring term 2025/26" is the one that falls in 2026. */
function schoolTerm(
  _: string,
  name: string,
  both: string | undefined,
  first: string,
) {
  const year = Number(first) + (both && name !== "autumn" ? 1 : 0);
  return (terms.get(name) ?? []).map((month) => `${month} ${year}`).join(" - ");
}

function readGroup(text: string, next?: Period): Period | undefined {
  const ends = text.split(/-|\b(?:to|until)\b/).map((end) => end.trim());
  const last = readPeriod(ends.at(-1) ?? "", next);
  if (!last || ends.length === 1) return last;
  const first = readPeriod(ends[0] ?? "", last);
  if (!first || ends.length > 2 || first.earliest > last.latest) {
    return undefined;
  }
  return { ...first, kind: "range", latest: last.latest };
}

function readPeriod(text: string, next?: Period): Period | undefined {
  const parts = forms.map((form) => form.exec(text)?.groups).find(Boolean);
  const of = parts?.["year"] ? yearOf(parts["year"]) : next?.year;
  if (!parts || !of) return undefined;
  const { name, day: date } = parts;
  if (name === undefined && date === undefined) {
    return stretch("range", of, of.financial ? 4 : 1, 12);
  }
  const start = name === undefined ? next?.month : startOf(name, of);
  if (start === undefined) return undefined;
  const borrowed = parts["year"] === undefined && !of.financial;
  const passed = borrowed && next !== undefined && start > next.month;
  // Two years before the one written is no reading of what was written.
  if (passed && of.passed) return undefined;
  const in_ = passed ? { ...of, number: of.number - 1, passed } : of;
  if (date !== undefined) return oneDay(in_, start, date);
  if (name?.startsWith("q")) return stretch("quarter", in_, start, 3);
  if (seasons.includes(name ?? "")) return stretch("range", in_, start, 3);
  return stretch("month", in_, start, 1);
}

/**
 * The month a name starts in, counted from January of the (financial) year's
 * first calendar year, so up to 15. Undefined for a season that could be two.
 */
function startOf(name: string, { financial }: Year): number | undefined {
  if (name.startsWith("q")) return Number(name[1]) * 3 - (financial ? -1 : 2);
  if (seasons.includes(name)) {
    if (financial !== (name === "winter")) return undefined;
    return financial ? 12 : seasons.indexOf(name) * 3;
  }
  const number = months.indexOf(name.slice(0, 3)) + 1;
  return financial && number < 4 ? number + 12 : number;
}

function yearOf(text: string): Year {
  const number = Number(text.replace(/^(?:fy|')/, ""));
  if (number > 99) return { number, financial: text.startsWith("fy") };
  return { number: number + (number < 70 ? 2000 : 1900), financial: false };
}

function stretch(
  kind: Dates["kind"],
  year: Year,
  start: number,
  length: number,
): Period {
  return {
    kind,
    earliest: firstOfMonth(year.number, start),
    latest: addDays(firstOfMonth(year.number, start + length), -1),
    year,
    month: start,
  };
}

function oneDay(year: Year, month: number, date: string) {
  const first = firstOfMonth(year.number, month);
  const on = `${first.slice(0, 8)}${date.padStart(2, "0")}`;
  if (!isDate(on)) return undefined;
  return {
    kind: "day",
    earliest: on,
    latest: on,
    year,
    month,
  } satisfies Period;
}
