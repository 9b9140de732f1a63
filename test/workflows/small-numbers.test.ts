import { expect, test } from "vitest";
import { smallNumbersIn } from "#workflows/small-numbers.ts";

test.each([
  ["Only 4 disabled employees replied.", ["4 disabled employees"]],
  ["Two of our apprentices left", ["Two of our apprentices"]],
  ["6 (4%) women, and 31 men", ["6 (4%) women"]],
  ["5 out of 7 applicants", ["7 applicants"]],
  ["3 women; again 3 women", ["3 women"]],
  ["One Muslim officer", ["One Muslim officer"]],
])("a count of few people is found: %s", (text, found) => {
  expect(smallNumbersIn(text)).toEqual(found);
});

test.each([
  "Level 3 staff",
  "Meet on 5 April with staff",
  "Three staff networks and 12 women",
  "1.5 staff, £4 staff, 10–9 staff",
  "Within 6 months of a staff survey",
  "2025/6 staff",
  "Someone told staff",
  "40 residents",
])("what counts no few people is passed over: %s", (text) => {
  expect(smallNumbersIn(text)).toEqual([]);
});
