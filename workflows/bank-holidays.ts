import {
  addDays,
  dayOf,
  firstMonday,
  isWeekend,
  lastMonday,
} from "#workflows/calendar.ts";

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

/** Where two fall on one weekend, the earlier stands first: it moves first. */
function yearlyDays(year: number, nation: Nation) {
  const named = (name: string, date: string) => ({ name, date });
  const easter = easterSunday(year);
  const easterMonday = named("Easter Monday", addDays(easter, 1));
  const summer = "Summer bank holiday";
  const own = {
    "england-and-wales": [easterMonday, named(summer, lastMonday(year, 8))],
    scotland: [
      named("2 January", dayOf(year, 1, 2)),
      named(summer, firstMonday(year, 8)),
      named("St Andrew’s Day", dayOf(year, 11, 30)),
    ],
    "northern-ireland": [
      named("St Patrick’s Day", dayOf(year, 3, 17)),
      easterMonday,
      named("Battle of the Boyne", dayOf(year, 7, 12)),
      named(summer, lastMonday(year, 8)),
    ],
  } satisfies Record<Nation, { name: string; date: string }[]>;
  return [
    named("New Year’s Day", dayOf(year, 1, 1)),
    named("Good Friday", addDays(easter, -2)),
    named("Early May bank holiday", firstMonday(year, 5)),
    named("Spring bank holiday", lastMonday(year, 5)),
    named("Christmas Day", dayOf(year, 12, 25)),
    named("Boxing Day", dayOf(year, 12, 26)),
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
  return dayOf(year, Math.floor(sum / 31), (sum % 31) + 1);
}
