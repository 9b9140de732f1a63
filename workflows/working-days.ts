import { type Nation, bankHolidays } from "#workflows/bank-holidays.ts";
import {
  addDays,
  dayNumber,
  isWeekend,
  wholeNumber,
} from "#workflows/calendar.ts";

/**
 * True from Monday to Friday, bank holidays of the nation excepted.
 * In: "YYYY-MM-DD". Throws RangeError when that is not a date.
 */
export function isWorkingDay(date: string, nation: Nation): boolean {
  if (isWeekend(date)) return false;
  return !holidaysOf(date.slice(0, 4), nation).has(date);
}

/**
 * In: a date and a whole number of working days, negative to go back.
 * Out: the nth working day after (before) the date, which itself is never
 * counted; the date unchanged when n is 0. Throws RangeError.
 */
export function addWorkingDays(
  date: string,
  n: number,
  nation: Nation,
): string {
  const step = wholeNumber(n) < 0 ? -1 : 1;
  let day = addDays(date, 0);
  for (let left = Math.abs(n); left > 0;) {
    day = addDays(day, step);
    if (isWorkingDay(day, nation)) left -= 1;
  }
  return day;
}

/**
 * Out: how many working days lie after `from`, up to and including `to`;
 * negative when `to` is earlier (then `to` counts and `from` does not).
 * `workingDaysBetween(d, addWorkingDays(d, n))` is n. Throws RangeError.
 */
export function workingDaysBetween(
  from: string,
  to: string,
  nation: Nation,
): number {
  const step = dayNumber(to) < dayNumber(from) ? -1 : 1;
  let count = 0;
  for (let day = from; day !== to;) {
    day = addDays(day, step);
    if (isWorkingDay(day, nation)) count += step;
  }
  return count;
}

/**
 * The last day on which a council may send its comments on a draft report.
 * In: the day the draft was sent, and the length of the window in working days
 * (1 or more). The day of delivery is not counted. Throws RangeError.
 * Source: by analogy, the Care Quality Commission's ten working days for
 * checking factual accuracy; the length is a setting, not law.
 */
export function commentDeadline(
  sentOn: string,
  workingDays: number,
  nation: Nation,
): string {
  if (workingDays < 1) {
    throw new RangeError("A comment window lasts one working day or more.");
  }
  return addWorkingDays(sentOn, workingDays, nation);
}

// A plan of many rows asks about the same few years thousands of times.
const holidays = new Map<string, ReadonlySet<string>>();

function holidaysOf(year: string, nation: Nation) {
  const key = `${nation} ${year}`;
  const dates =
    holidays.get(key) ??
    new Set(bankHolidays(Number(year), nation).map(({ date }) => date));
  holidays.set(key, dates);
  return dates;
}
