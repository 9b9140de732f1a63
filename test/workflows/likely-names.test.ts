import { expect, test } from "vitest";
import { finderOfLikelyNames } from "#workflows/likely-names.ts";

const found = (text: string, others: string[] = []) =>
  finderOfLikelyNames(
    [text, ...others],
    ["Nether Bramley Borough Council"],
  )(text);

test.each([
  ["Led by Joan Harkness.", ["Joan Harkness"]],
  ["Aisha O'Neill-Brown will chair", ["Aisha O'Neill-Brown"]],
  ["Tomasz Kowal", ["Tomasz Kowal"]],
  ["Joan R. Harkness and Tomasz Kowal", ["Joan R. Harkness", "Tomasz Kowal"]],
])("two words that nothing else is called are a name: %s", (text, names) => {
  expect(found(text)).toEqual(names);
});

test.each([
  "The Equality Framework",
  "Citizens Advice Bureau",
  "Head of Policy",
  "Black History Month",
  "Homes in Nether Bramley",
  "the Ashby Lantern",
])("a thing is none: %s", (text) => {
  expect(found(text)).toEqual([]);
});

test("what the plan writes without a capital proves nothing", () => {
  expect(found("Warm Welcome")).toEqual(["Warm Welcome"]);
  expect(found("Warm Welcome", ["a warm place"])).toEqual([]);
});
