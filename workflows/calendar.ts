/**
 * In: a date and a whole number of days, negative to go back. Out: the date
 * that many calendar days later. Throws RangeError, also when the sum leaves
 * the years 1 to 9999.
 */
export function addDays(date: string, n: number): string {
  const sum = dateOf(dayNumber(date) + wholeNumber(n));
  if (!isDate(sum)) throw new RangeError(`${date} ${n} days on is no date.`);
  return sum;
}

/**
 * In: a date and a whole number of months, negative to go back. Out: the same
 * day that many months later; the last day of a shorter month. Throws
 * RangeError, also when it leaves the years 1 to 9999.
 */
export function addMonths(date: string, n: number): string {
  const { year, month, day } = partsOf(date);
  const [inYear, inMonth] = monthFrom(year, month + wholeNumber(n));
  for (let tried = day; tried > 0; tried -= 1) {
    const found = dayOf(inYear, inMonth, tried);
    if (isDate(found)) return found;
  }
  throw new RangeError(`${date} ${n} months on is no date.`);
}

/** True when the text is "YYYY-MM-DD" and that day exists. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const [year = 0, month = 0, day = 0] = text.split("-").map(Number);
  if (year < 1 || month < 1 || month > 12) return false;
  return dateOf(daysTo(year, month, day)) === text;
}

/** True on Saturday and Sunday. Throws RangeError when it is no date. */
export function isWeekend(date: string): boolean {
  return weekdayOf(dayNumber(date)) > 4;
}

/** Out: the days since 1 January 1970. Throws RangeError when it is no date. */
export function dayNumber(date: string): number {
  const { year, month, day } = partsOf(date);
  return daysTo(year, month, day);
}

/** Out: "YYYY-MM-DD". */
export function dayOf(year: number, month: number, day: number): string {
  const pad = (part: number, width: number) =>
    String(part).padStart(width, "0");
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** Out: the first day of a month; month 13 is January of the year after. */
export function firstOfMonth(year: number, month: number): string {
  return dayOf(...monthFrom(year, month), 1);
}

/** Out: the number. Throws RangeError when it is not a whole one. */
export function wholeNumber(n: number): number {
  if (!Number.isInteger(n)) throw new RangeError(`${n} is not a whole number.`);
  return n;
}

/** Out: the first Monday of a month, counted from 1. */
export function firstMonday(year: number, month: number): string {
  const first = daysTo(year, month, 1);
  return dateOf(first + ((7 - weekdayOf(first)) % 7));
}

/** Out: the last Monday of a month, counted from 1. */
export function lastMonday(year: number, month: number): string {
  const last = daysTo(year, month + 1, 1) - 1;
  return dateOf(last - weekdayOf(last));
}

function partsOf(date: string) {
  if (!isDate(date)) throw new RangeError(`"${date}" is not a date.`);
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  return { year, month, day };
}

function monthFrom(year: number, month: number): [number, number] {
  const index = year * 12 + month - 1;
  return [Math.floor(index / 12), (index % 12) + 1];
}

/** Monday is 0; day 0 is Thursday 1 January 1970. */
function weekdayOf(days: number) {
  return (((days + 3) % 7) + 7) % 7;
}

// Counting from March puts the leap day last, so no month needs a table.
function daysTo(year: number, month: number, day: number) {
  const marchYear = month > 2 ? year : year - 1;
  const months = (month + 9) % 12;
  const leaps =
    Math.floor(marchYear / 4) -
    Math.floor(marchYear / 100) +
    Math.floor(marchYear / 400);
  const dayOfYear = Math.floor((153 * months + 2) / 5) + day;
  return 365 * marchYear + leaps + dayOfYear - 719469;
}

function dateOf(days: number) {
  let year = 1970 + Math.floor(days / 365.2425);
  while (daysTo(year, 1, 1) > days) year -= 1;
  while (daysTo(year + 1, 1, 1) <= days) year += 1;
  let month = 12;
  while (daysTo(year, month, 1) > days) month -= 1;
  return dayOf(year, month, days - daysTo(year, month, 1) + 1);
}
