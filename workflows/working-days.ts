/** The three sets of bank holidays in the United Kingdom. */
export const nations = [
  "england-and-wales",
  "scotland",
  "northern-ireland",
] as const;

export type Nation = (typeof nations)[number];

/** One bank holiday as it is kept: its date, its name, moved or not. */
export type BankHoliday = {
  date: string;
  name: string;
  /** True for the weekday kept in place of a holiday on a weekend. */
  substitute: boolean;
};

/** Days proclaimed once, which no rule can foresee. Add new ones here. */
const oneOffDays: readonly OneOffDay[] = [
  { date: "2023-05-08", name: "Coronation of King Charles III", nations },
  { date: "2026-06-15", name: "World Cup bank holiday", nations: ["scotland"] },
];

interface OneOffDay {
  date: string;
  name: string;
  nations: readonly Nation[];
}

/**
 * In: a year and a nation. Out: its bank holidays in order of date.
 * Throws RangeError when the year is not a whole number from 1 to 9999.
 *
 * Source: Banking and Financial Dealings Act 1971, section 1 (days proclaimed,
 * substitutes among them) and schedule 1; common law (Good Friday, Christmas
 * Day); St Andrew's Day Bank Holiday (Scotland) Act 2007. Checked for 2024 to
 * 2030. Local holidays of Scottish councils are not bank holidays.
 */
export function bankHolidays(year: number, nation: Nation): BankHoliday[] {
  if (!Number.isInteger(year) || year < 1 || year > 9999) {
    throw new RangeError(`"${year}" is not a year.`);
  }
  const days = [
    ...yearlyDays(year, nation),
    ...oneOffDays.filter(
      (day) =>
        Number(day.date.slice(0, 4)) === year && day.nations.includes(nation),
    ),
  ];
  const kept: BankHoliday[] = days
    .filter(({ date }) => !isWeekend(date))
    .map(({ date, name }) => ({ date, name, substitute: false }));
  for (const day of days.filter(({ date }) => isWeekend(date))) {
    let date = day.date;
    while (isWeekend(date) || kept.some((other) => other.date === date)) {
      date = addDays(date, 1);
    }
    kept.push({ date, name: day.name, substitute: true });
  }
  return kept.sort((one, other) => (one.date < other.date ? -1 : 1));
}

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

/** True when the text is "YYYY-MM-DD" and that day exists. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const [year = 0, month = 0, day = 0] = text.split("-").map(Number);
  if (year < 1 || month < 1 || month > 12) return false;
  return dateOf(daysTo(year, month, day)) === text;
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

/** Where two fall on one weekend, the earlier stands first: it moves first. */
function yearlyDays(year: number, nation: Nation) {
  const named = (name: string, date: string) => ({ name, date });
  const easter = easterSunday(year);
  const easterMonday = named("Easter Monday", addDays(easter, 1));
  const summer = "Summer bank holiday";
  const own = {
    "england-and-wales": [easterMonday, named(summer, lastMonday(year, 8))],
    scotland: [
      named("2 January", iso(year, 1, 2)),
      named(summer, firstMonday(year, 8)),
      named("St Andrew's Day", iso(year, 11, 30)),
    ],
    "northern-ireland": [
      named("St Patrick's Day", iso(year, 3, 17)),
      easterMonday,
      named("Battle of the Boyne", iso(year, 7, 12)),
      named(summer, lastMonday(year, 8)),
    ],
  } satisfies Record<Nation, { name: string; date: string }[]>;
  return [
    named("New Year's Day", iso(year, 1, 1)),
    named("Good Friday", addDays(easter, -2)),
    named("Early May bank holiday", firstMonday(year, 5)),
    named("Spring bank holiday", lastMonday(year, 5)),
    named("Christmas Day", iso(year, 12, 25)),
    named("Boxing Day", iso(year, 12, 26)),
    ...own[nation],
  ];
}

/** Gregorian computus, the anonymous algorithm (Meeus, Jones, Butcher). */
function easterSunday(year: number) {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const leapCenturies = Math.floor(century / 4);
  const lunar = Math.floor((8 * century + 13) / 25);
  const epact = (19 * golden + century - leapCenturies - lunar + 15) % 30;
  const leaps = 2 * (century % 4) + 2 * Math.floor(ofCentury / 4);
  const weekday = (32 + leaps - epact - (ofCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const sum = epact + weekday - 7 * late + 114;
  return iso(year, Math.floor(sum / 31), (sum % 31) + 1);
}

function firstMonday(year: number, month: number) {
  const first = daysTo(year, month, 1);
  return dateOf(first + ((7 - weekdayOf(first)) % 7));
}

function lastMonday(year: number, month: number) {
  const last = daysTo(year, month + 1, 1) - 1;
  return dateOf(last - weekdayOf(last));
}

function isWeekend(date: string) {
  return weekdayOf(dayNumber(date)) > 4;
}

/** Monday is 0; day 0 is Thursday 1 January 1970. */
function weekdayOf(days: number) {
  return (((days + 3) % 7) + 7) % 7;
}

function dayNumber(date: string) {
  if (!isDate(date)) throw new RangeError(`"${date}" is not a date.`);
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  return daysTo(year, month, day);
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
  return iso(year, month, days - daysTo(year, month, 1) + 1);
}

function iso(year: number, month: number, day: number) {
  const pad = (part: number, width: number) =>
    String(part).padStart(width, "0");
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

function wholeNumber(n: number) {
  if (!Number.isInteger(n)) throw new RangeError(`${n} is not a whole number.`);
  return n;
}
