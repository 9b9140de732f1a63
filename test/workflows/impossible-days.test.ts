import { expect, test } from "vitest";
import { impossibleDay } from "#workflows/impossible-days.ts";

test.each([
  ["31 September 2026", "31 September 2026"],
  ["By 31st Sept. 2026, then ongoing", "31st Sept. 2026"],
  ["30 February", "30 February"],
  ["29 February 2027", "29 February 2027"],
  ["the 31st of June", "31st of June"],
  ["September 31, 2026", "September 31, 2026"],
  ["31/09/2026", "31/09/2026"],
  ["12.13.2026", "12.13.2026"],
  ["2026-02-30", "2026-02-30"],
  ["1 May 2026\n31 November 2026", "31 November 2026"],
])("%j has a day that is none", (text, day) => {
  expect(impossibleDay(text)).toBe(day);
});

test.each([
  "30 September 2026",
  "29 February 2028",
  "29 February",
  "31 December 2026 and 1 January 2027",
  "Sept 31",
  "Sept 09",
  "2030/31 September",
  "FY31 September",
  "Nov 2022 & Ongoing",
  "January - March 2010",
  "Room 32 marches on",
  "40 decisions by June",
  "Quarterly Updates Jan/ Apr/Jul/ Oct 2017",
  "September 2009 (proposed implementation of scheme from April 2010)",
  "30/09/2026",
  "2026-03-31",
  "",
])("%j is let be", (text) => {
  expect(impossibleDay(text)).toBeNull();
});
