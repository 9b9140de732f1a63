import { expect, test } from "vitest";
import { isCompletedIn, lastCouncilYear } from "#workflows/equality-year.ts";

test("the last council year is the last 1 April to 31 March that is over", () => {
  const year = { from: "2025-04-01", to: "2026-03-31" };
  expect(lastCouncilYear("2026-04-01")).toEqual(year);
  expect(lastCouncilYear("2027-03-31")).toEqual(year);
});

const year = { from: "2025-04-01", to: "2026-03-31" };
const seen = {
  ...{ isComplete: true, lastProgressOn: "2025-09-01" },
  ...{ atStart: null, atEnd: null, wentOn: false },
};

test.each([
  ["complete, with progress of the year", {}, true],
  ["not complete", { isComplete: false }, false],
  ["progress of an earlier year", { lastProgressOn: "2025-03-31" }, false],
  ["nothing dated", { lastProgressOn: null }, false],
  ["complete before the year", { atStart: true, atEnd: true }, false],
  ["not complete in an edition since", { atEnd: false }, false],
  ["completed after that edition", { atEnd: false, wentOn: true }, true],
  [
    "by editions alone, whatever was recorded",
    { atStart: false, atEnd: true, lastProgressOn: null, isComplete: false },
    true,
  ],
])("an action is completed in a year or not: %s", (_, given, completed) => {
  expect(isCompletedIn({ ...seen, ...given }, year)).toBe(completed);
});
