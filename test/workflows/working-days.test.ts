import { describe, expect, test } from "vitest";
import { bankHolidays, nations } from "#workflows/bank-holidays.ts";
import { addDays, isDate } from "#workflows/calendar.ts";
import {
  addWorkingDays,
  commentDeadline,
  isWorkingDay,
  workingDaysBetween,
} from "#workflows/working-days.ts";
import type { Nation } from "#workflows/bank-holidays.ts";

// Agrees with python-holidays 0.105.
const expected = {
  "england-and-wales": {
    2024: "01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26",
    2025: "01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26",
    2026: "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28",
    2027: "01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28",
    2028: "01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26",
    2029: "01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26",
    2030: "01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26",
  },
  scotland: {
    2024: "01-01 01-02 03-29 05-06 05-27 08-05 12-02 12-25 12-26",
    2025: "01-01 01-02 04-18 05-05 05-26 08-04 12-01 12-25 12-26",
    2026: "01-01 01-02 04-03 05-04 05-25 06-15 08-03 11-30 12-25 12-28",
    2027: "01-01 01-04 03-26 05-03 05-31 08-02 11-30 12-27 12-28",
    2028: "01-03 01-04 04-14 05-01 05-29 08-07 11-30 12-25 12-26",
    2029: "01-01 01-02 03-30 05-07 05-28 08-06 11-30 12-25 12-26",
    2030: "01-01 01-02 04-19 05-06 05-27 08-05 12-02 12-25 12-26",
  },
  "northern-ireland": {
    2024: "01-01 03-18 03-29 04-01 05-06 05-27 07-12 08-26 12-25 12-26",
    2025: "01-01 03-17 04-18 04-21 05-05 05-26 07-14 08-25 12-25 12-26",
    2026: "01-01 03-17 04-03 04-06 05-04 05-25 07-13 08-31 12-25 12-28",
    2027: "01-01 03-17 03-26 03-29 05-03 05-31 07-12 08-30 12-27 12-28",
    2028: "01-03 03-17 04-14 04-17 05-01 05-29 07-12 08-28 12-25 12-26",
    2029: "01-01 03-19 03-30 04-02 05-07 05-28 07-12 08-27 12-25 12-26",
    2030: "01-01 03-18 04-19 04-22 05-06 05-27 07-12 08-26 12-25 12-26",
  },
} satisfies Record<Nation, Record<number, string>>;

const table = nations.flatMap((nation) =>
  Object.entries(expected[nation]).map(
    ([year, days]) => [nation, Number(year), days] as const,
  ),
);

describe("bank holidays", () => {
  test.each(table)("in %s in %i", (nation, year, days) => {
    const dates = bankHolidays(year, nation).map(({ date }) => date);
    expect(dates).toEqual(days.split(" ").map((day) => `${year}-${day}`));
  });

  test.each([
    [2029, "2029-04-01"],
    [2030, "2030-04-21"],
    [2038, "2038-04-25"],
    [2049, "2049-04-18"],
    [2076, "2076-04-19"],
  ])("Easter of %i is %s", (year, easter) => {
    const days = bankHolidays(year, "england-and-wales");
    const friday = days.find(({ name }) => name === "Good Friday");
    const monday = days.find(({ name }) => name === "Easter Monday");
    expect(friday?.date).toBe(addDays(easter, -2));
    expect(monday?.date).toBe(addDays(easter, 1));
  });

  test("a holiday on a weekend is kept on the next free weekday", () => {
    expect(bankHolidays(2026, "england-and-wales").at(-1)).toEqual({
      date: "2026-12-28",
      name: "Boxing Day",
      substitute: true,
    });
  });

  test("Christmas on a Sunday moves past Boxing Day", () => {
    expect(bankHolidays(2022, "scotland").slice(-2)).toEqual([
      { date: "2022-12-26", name: "Boxing Day", substitute: false },
      { date: "2022-12-27", name: "Christmas Day", substitute: true },
    ]);
  });

  test("New Year’s Day on a Sunday moves past 2 January in Scotland", () => {
    const days = bankHolidays(2023, "scotland").map(({ date }) => date);
    expect(days.slice(0, 2)).toEqual(["2023-01-02", "2023-01-03"]);
  });

  test("a day proclaimed for one nation counts there alone", () => {
    const kept = nations.filter(
      (nation) => !isWorkingDay("2026-06-15", nation),
    );
    expect(kept).toEqual(["scotland"]);
  });

  test.each(nations)("a day proclaimed for all counts in %s", (nation) => {
    expect(isWorkingDay("2023-05-08", nation)).toBe(false);
    expect(isWorkingDay("2024-05-08", nation)).toBe(true);
  });
});

describe("working days", () => {
  test.each([
    ["2026-12-24", true, true, true],
    ["2026-12-26", false, false, false],
    ["2026-12-28", false, false, false],
    ["2026-12-29", true, true, true],
    ["2026-01-02", true, false, true],
    ["2026-03-17", true, true, false],
    ["2026-04-06", false, true, false],
    ["2026-07-13", true, true, false],
    ["2026-08-03", true, false, true],
    ["2026-08-31", false, true, false],
    ["2026-11-30", true, false, true],
    ["2026-06-06", false, false, false],
    ["2026-06-07", false, false, false],
  ])(
    "%s: England and Wales %s, Scotland %s, N. Ireland %s",
    (date, ...want) => {
      expect(nations.map((nation) => isWorkingDay(date, nation))).toEqual(want);
    },
  );

  test.each<[string, number, Nation, string]>([
    ["2026-03-02", 1, "england-and-wales", "2026-03-03"],
    ["2026-03-06", 1, "england-and-wales", "2026-03-09"],
    ["2026-03-07", 1, "england-and-wales", "2026-03-09"],
    ["2026-03-07", 0, "england-and-wales", "2026-03-07"],
    ["2026-04-02", 1, "england-and-wales", "2026-04-07"],
    ["2026-04-02", 1, "scotland", "2026-04-06"],
    ["2026-12-24", 3, "england-and-wales", "2026-12-31"],
    ["2026-12-31", 1, "scotland", "2027-01-05"],
    ["2026-04-07", -1, "england-and-wales", "2026-04-02"],
    ["2026-03-08", -1, "england-and-wales", "2026-03-06"],
    ["2024-02-28", 2, "scotland", "2024-03-01"],
  ])("%s and %i working days in %s is %s", (date, n, nation, result) => {
    expect(addWorkingDays(date, n, nation)).toBe(result);
  });

  test("counting undoes adding", () => {
    for (const nation of nations) {
      for (const date of ["2025-12-20", "2026-04-03", "2027-07-09"]) {
        for (const n of [-30, -1, 0, 1, 10, 45]) {
          const other = addWorkingDays(date, n, nation);
          expect(workingDaysBetween(date, other, nation)).toBe(n);
        }
      }
    }
  });

  test("a week holds five, and none lie between a day and itself", () => {
    const count = (from: string, to: string) =>
      workingDaysBetween(from, to, "northern-ireland");
    expect(count("2026-06-08", "2026-06-15")).toBe(5);
    expect(count("2026-06-15", "2026-06-08")).toBe(-5);
    expect(count("2026-06-15", "2026-06-15")).toBe(0);
    expect(count("2026-06-12", "2026-06-14")).toBe(0);
  });
});

describe("the comment window", () => {
  test.each<[string, string, Nation, string]>([
    ["an ordinary fortnight", "2026-06-01", "england-and-wales", "2026-06-15"],
    ["sent on a Saturday", "2026-06-06", "england-and-wales", "2026-06-19"],
    ["over Easter", "2026-03-30", "england-and-wales", "2026-04-15"],
    ["over Easter in Scotland", "2026-03-30", "scotland", "2026-04-14"],
    ["over Christmas", "2026-12-18", "northern-ireland", "2027-01-06"],
  ])("ten days, %s", (_, sentOn, nation, deadline) => {
    expect(commentDeadline(sentOn, 10, nation)).toBe(deadline);
  });

  test.each([0, -5, 1.5, NaN, Infinity])("not of %s days", (length) => {
    expect(() => commentDeadline("2026-06-01", length, "scotland")).toThrow(
      RangeError,
    );
  });
});

describe("dates", () => {
  test.each([
    ["2024-02-28", 1, "2024-02-29"],
    ["2025-02-28", 1, "2025-03-01"],
    ["2100-02-28", 1, "2100-03-01"],
    ["2000-02-28", 1, "2000-02-29"],
    ["2025-12-31", 1, "2026-01-01"],
    ["2026-01-01", -1, "2025-12-31"],
    ["2026-03-29", 365, "2027-03-29"],
    ["1970-01-01", -1, "1969-12-31"],
    ["0001-01-01", 0, "0001-01-01"],
    ["2026-05-05", 0, "2026-05-05"],
  ])("%s and %i days is %s", (date, n, result) => {
    expect(addDays(date, n)).toBe(result);
  });

  test("agree with the calendar of the platform for forty years", () => {
    for (let day = 0; day < 366 * 40; day += 1) {
      const expected = new Date(Date.UTC(2000, 0, 1 + day));
      expect(addDays("2000-01-01", day)).toBe(
        expected.toISOString().slice(0, 10),
      );
    }
  });

  test.each([
    "2026-02-29",
    "2026-13-01",
    "2026-00-10",
    "2026-04-31",
    "2026-04-00",
    "2026-4-1",
    "0000-01-01",
    "2026-04-01T00:00",
    "01/04/2026",
    "",
  ])("%j is none", (text) => {
    expect(isDate(text)).toBe(false);
    expect(() => addDays(text, 1)).toThrow(RangeError);
    expect(() => isWorkingDay(text, "scotland")).toThrow(RangeError);
    expect(() => workingDaysBetween(text, text, "scotland")).toThrow(
      RangeError,
    );
  });

  test("part of a day, and the end of time, are errors", () => {
    expect(() => addDays("2026-01-01", 0.5)).toThrow(RangeError);
    expect(() => addDays("9999-12-31", 1)).toThrow(RangeError);
    expect(() => addDays("0001-01-01", -1)).toThrow(RangeError);
    expect(() => bankHolidays(2026.5, "scotland")).toThrow(RangeError);
  });
});
