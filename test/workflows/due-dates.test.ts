import { describe, expect, test } from "vitest";
import { isOverdue, readDueDate } from "#workflows/due-dates.ts";
import type { DueKind } from "#workflows/due-dates.ts";

type Row = [string, DueKind, (string | null)?, (string | null)?];

const rows: Row[] = [
  ["12 March 2026", "day", "2026-03-12", "2026-03-12"],
  ["12th of March, 2026", "day", "2026-03-12", "2026-03-12"],
  ["Thursday 12 March 2026", "day", "2026-03-12", "2026-03-12"],
  ["March 12, 2026", "day", "2026-03-12", "2026-03-12"],
  ["12-Mar-26", "day", "2026-03-12", "2026-03-12"],
  ["2026-03-12", "day", "2026-03-12", "2026-03-12"],
  ["2026-03-12T00:00:00.000Z", "day", "2026-03-12", "2026-03-12"],
  ["03/12/2026", "day", "2026-12-03", "2026-12-03"],
  ["3.12.26", "day", "2026-12-03", "2026-12-03"],
  ["29 February 2028", "day", "2028-02-29", "2028-02-29"],
  ["By 12 March 2026.", "day", "2026-03-12", "2026-03-12"],

  ["Mar 2026", "month", "2026-03-01", "2026-03-31"],
  ["MARCH  2026", "month", "2026-03-01", "2026-03-31"],
  ["Sept 09", "month", "2009-09-01", "2009-09-30"],
  ["Sept. 09", "month", "2009-09-01", "2009-09-30"],
  ["Sep-09", "month", "2009-09-01", "2009-09-30"],
  ["Feb ’24", "month", "2024-02-01", "2024-02-29"],
  ["May 22", "month", "2022-05-01", "2022-05-31"],
  ["03/2026", "month", "2026-03-01", "2026-03-31"],
  ["2026-03", "month", "2026-03-01", "2026-03-31"],
  ["end of March 2026", "month", "2026-03-01", "2026-03-31"],
  ["mid-March 2026", "month", "2026-03-01", "2026-03-31"],
  ["March 2026 (provisional)", "month", "2026-03-01", "2026-03-31"],
  ["Date revised to May 2018", "month", "2018-05-01", "2018-05-31"],
  ["to be completed by March 2026", "month", "2026-03-01", "2026-03-31"],
  ["September\n2009", "month", "2009-09-01", "2009-09-30"],

  ["Q3 2026", "quarter", "2026-07-01", "2026-09-30"],
  ["2026 Q3", "quarter", "2026-07-01", "2026-09-30"],
  ["Quarter 1 2026", "quarter", "2026-01-01", "2026-03-31"],
  ["Q3 2025/26", "quarter", "2025-10-01", "2025-12-31"],
  ["Q4 2025-26", "quarter", "2026-01-01", "2026-03-31"],
  ["Q3 2024/25", "quarter", "2024-10-01", "2024-12-31"],
  ["Qtr 2 26/27", "quarter", "2026-07-01", "2026-09-30"],
  ["Q3 09/10", "quarter", "2009-10-01", "2009-12-31"],
  ["1st quarter 2026", "quarter", "2026-01-01", "2026-03-31"],
  ["first quarter of 2025/26", "quarter", "2025-04-01", "2025-06-30"],

  ["January - March 2010", "range", "2010-01-01", "2010-03-31"],
  ["January – March 2010", "range", "2010-01-01", "2010-03-31"],
  ["November - February 2026", "range", "2025-11-01", "2026-02-28"],
  ["Nov 2025 to Feb 2026", "range", "2025-11-01", "2026-02-28"],
  ["from January to March 2026", "range", "2026-01-01", "2026-03-31"],
  ["12 - 14 March 2026", "range", "2026-03-12", "2026-03-14"],
  ["28 March - 2 April 2026", "range", "2026-03-28", "2026-04-02"],
  ["w/c 9 March 2026", "range", "2026-03-09", "2026-03-15"],
  ["2023", "range", "2023-01-01", "2023-12-31"],
  ["by end of 2023", "range", "2023-01-01", "2023-12-31"],
  ["2025/26", "range", "2025-04-01", "2026-03-31"],
  ["financial year 2025-26", "range", "2025-04-01", "2026-03-31"],
  ["October - March 2025/26", "range", "2025-10-01", "2026-03-31"],
  ["1999/2000", "range", "1999-04-01", "2000-03-31"],
  ["2022-26", "range", "2022-01-01", "2026-12-31"],
  ["2022 - 2026", "range", "2022-01-01", "2026-12-31"],
  ["Spring 2026", "range", "2026-03-01", "2026-05-31"],
  ["25/26", "range", "2025-04-01", "2026-03-31"],
  ["FY25/26", "range", "2025-04-01", "2026-03-31"],
  ["start of 2026", "range", "2026-01-01", "2026-12-31"],
  ["Academic year 2025/26", "range", "2025-09-01", "2026-08-31"],
  ["Autumn term 2025", "range", "2025-09-01", "2025-12-31"],
  ["Autumn term 2025/26", "range", "2025-09-01", "2025-12-31"],
  ["Spring term 2025/26", "range", "2026-01-01", "2026-04-30"],
  ["Summer term 2026", "range", "2026-04-01", "2026-07-31"],
  ["Winter 2025/26", "range", "2025-12-01", "2026-02-28"],

  ["November/ December 2009", "list", "2009-11-01", "2009-12-31"],
  ["December/ January 2010", "list", "2009-12-01", "2010-01-31"],
  ["January 2017/ January 2018", "list", "2017-01-01", "2018-01-31"],
  ["12 and 14 March 2026", "list", "2026-03-12", "2026-03-14"],
  ["June 2009\nJune 2009\nDec 09", "list", "2009-06-01", "2009-12-31"],
  ["Q1 & Q3 2026", "list", "2026-01-01", "2026-09-30"],

  ["September 2009 onwards", "from", "2009-09-01", null],
  ["from April 2026", "from", "2026-04-01", null],
  ["April 2026 -", "from", "2026-04-01", null],
  ["starting 12 March 2026", "from", "2026-03-12", null],

  ["Nov 2022 & Ongoing", "from-then-ongoing", "2022-11-01", null],
  ["September 2009 then ongoing", "from-then-ongoing", "2009-09-01", null],
  ["April 23 and on-going", "from-then-ongoing", "2023-04-01", null],
  ["Continuation\nSept 09", "from-then-ongoing", "2009-09-01", null],
  ["Ongoing from 2023", "from-then-ongoing", "2023-01-01", null],

  ["Quarterly", "recurring"],
  ["Bi-annual", "recurring"],
  ["Biannually", "recurring"],
  ["Six-monthly", "recurring"],
  ["Every March", "recurring"],
  ["twice a year", "recurring"],
  ["By end of March annually", "recurring"],
  [
    "31st March 2026 and annually thereafter",
    "recurring",
    "2026-03-31",
    "2026-03-31",
  ],
  ["Annually from April 2026", "recurring", "2026-04-01", null],
  [
    "Quarterly Updates Jan/ Apr/Jul/ Oct 2017",
    "recurring",
    "2017-01-01",
    "2017-10-31",
  ],

  ["Ongoing", "ongoing"],
  ["ON GOING", "ongoing"],
  ["Continuous", "ongoing"],
  ["Ongoing until March 2027", "ongoing"],

  ["TBC", "to-be-confirmed"],
  ["date to be agreed", "to-be-confirmed"],
  ["March 2026 (TBC)", "to-be-confirmed", "2026-03-01", "2026-03-31"],

  ["Complete", "status-word"],
  ["complete.", "status-word"],
  ["In place", "status-word"],
  ["Published", "status-word"],
  ["Under development", "status-word"],
  ["Established and operational", "status-word"],
  ["Completed in April 2017", "status-word", "2017-04-01", "2017-04-30"],

  ["Complete - Nov 2022", "status-word", "2022-11-01", "2022-11-30"],

  ["within 6 months of adoption", "conditional"],
  ["Within 12 months", "conditional"],
  ["3 months after launch", "conditional"],
  ["when the Cabinet has met", "conditional"],
  ["On appointment", "conditional"],
  ["Subject to funding", "conditional"],
  ["Year 2", "conditional"],
  ["Years 1-3", "conditional"],

  ["July", "vague"],
  ["12 March", "vague"],
  ["End of Q2", "vague"],
  ["Autumn term", "vague"],
  ["Apr/ Jul/ Oct", "vague"],
  ["ASAP", "vague"],
  ["As soon as possible", "vague"],
  ["Short-term", "vague"],
  ["as and when required", "vague"],

  ["", "none"],
  [" \n ", "none"],
  ["-", "none"],
  ["n/a", "none"],

  ["31 February 2026", "unknown"],
  ["13/25/2026", "unknown"],
  ["March 0000", "unknown"],
  ["December 9999", "unknown"],
  ["Winter 2026", "unknown"],
  ["March 2026 - January 2026", "unknown"],
  ["January - March - May 2026", "unknown"],
  ["September/ May/ April 2026", "unknown"],
  ["not complete", "unknown"],
  ["after March 2026", "unknown"],
  ["within 6 months of April 2026", "unknown"],
  ["31 February", "unknown"],
  ["10/11", "unknown"],
  ["Draft March 2026, final June 2026", "unknown"],
  ["Marching 2026", "unknown"],
  [
    "September 2009 onwards\nSeptember 2009 (scheme from April 2010)",
    "unknown",
    "2009-09-01",
    null,
  ],
  [`March 2026${" and so on".repeat(40)}`, "unknown"],
];

describe("reading a due date", () => {
  test.each(rows)("%j is %s", (text, kind, earliest = null, latest = null) => {
    expect(readDueDate(text)).toEqual({ text, kind, earliest, latest });
  });

  test("the text is kept to the letter", () => {
    const text = "  Sept\u00a009 –\r\n ONGOING ";
    expect(readDueDate(text)).toEqual({
      text,
      kind: "from-then-ongoing",
      earliest: "2009-09-01",
      latest: null,
    });
  });

  test("no jumble of words is an error, and no stretch ends before it starts", () => {
    const pieces =
      "12 3rd 31 09 2026 0000 2025/26 9999-99 may sept q3 winter - / , & to from w/c ongoing tbc complete every end ( )".split(
        " ",
      );
    for (let seed = 0; seed < 20_000; seed += 1) {
      const text = [7, 31, 211, 1009]
        .map((step) => pieces[Math.floor((seed * step) / 3) % pieces.length])
        .join(" ");
      const { earliest, latest } = readDueDate(text);
      if (earliest && latest) expect(earliest <= latest, text).toBe(true);
    }
  });

  test("hostile text takes no time", () => {
    const started = performance.now();
    for (const piece of ["from ", "1/1/", "march ", "(", "2026-", "\n", " "]) {
      readDueDate(piece.repeat(100_000));
      readDueDate(piece.repeat(Math.floor(200 / piece.length)));
    }
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

describe("being overdue", () => {
  test.each([
    ["12 March 2026", "2026-03-12", false],
    ["12 March 2026", "2026-03-13", true],
    ["March 2026", "2026-03-31", false],
    ["March 2026", "2026-04-01", true],
    ["Q3 2026", "2026-10-01", true],
    ["January - March 2010", "2010-03-31", false],
    ["January - March 2010", "2010-04-01", true],
    ["January 2017/ January 2018", "2017-06-01", false],
    ["January 2017/ January 2018", "2018-02-01", true],
    ["2023", "2024-01-01", true],
    ["September 2009 onwards", "2026-01-01", false],
    ["Nov 2022 & Ongoing", "2026-01-01", false],
    ["Quarterly Updates Jan/ Apr/Jul/ Oct 2017", "2026-01-01", false],
    ["Ongoing", "2026-01-01", false],
    ["March 2020 TBC", "2026-01-01", false],
    ["Completed in April 2017", "2026-01-01", false],
    ["Some day", "2026-01-01", false],
    ["", "2026-01-01", false],
  ])("%j on %s: %s", (text, today, overdue) => {
    expect(isOverdue(readDueDate(text), today)).toBe(overdue);
  });

  test("today has to be a date", () => {
    const due = readDueDate("March 2026");
    expect(() => isOverdue(due, "1 April 2026")).toThrow(RangeError);
  });
});
