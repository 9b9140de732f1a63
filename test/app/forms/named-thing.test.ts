import { expect, test } from "vitest";
import { type Nameable, readName } from "#app/forms/named-thing.ts";

const things: Nameable[] = [
  { name: "The area as a whole", words: "" },
  { name: "Criterion 3.1", words: "Leading by example" },
  { name: "Criterion 3.10", words: "Listening" },
  { name: "Strength 3", words: "Translators come at once.", moves: true },
  { name: "Strength 4", words: "Data is shared, “openly”.", moves: true },
  { name: "Strength 8", words: "Doors are wide.", moves: true },
  { name: "Area for consideration 3", words: "Pay gaps grow.", moves: true },
  { name: "Recommendation 2", words: "Count what helps.", moves: true },
  { name: "Item 2", words: "Equality policy" },
  { name: "Item 6", words: "Staff survey 2025" },
  { name: "Item 7", words: "6 steps to equality" },
  { name: "Item 9", words: "Staff handbook" },
  { name: "Item 10", words: "Equality policy" },
];

const read = (typed: string) => {
  const reading = readName(things, typed, 3);
  return "thing" in reading ? reading.thing.name : reading.fault;
};

test.each([
  // An item as people write it.
  ["6", "Item 6"],
  ["#6", "Item 6"],
  ["6.", "Item 6"],
  [" 06 ", "Item 6"],
  ["item6", "Item 6"],
  ["ITEM 6", "Item 6"],
  ["Item #6", "Item 6"],
  ["Item no. 6", "Item 6"],
  ["item no.6", "Item 6"],
  ["Item number 6", "Item 6"],
  ["“Item 6”", "Item 6"],
  ["Item 6: Staff survey 2025", "Item 6"],
  ["Item 6: Staff…", "Item 6"],
  ["Item 6 Staff survey", "Item 6"],
  ["6 Staff survey", "Item 6"],
  ["Item 6, page 2", "Item 6"],
  ["Item 6: called otherwise before", "Item 6"],
  ["Staff survey 2025", "Item 6"],
  ["staff sur", "Item 6"],
  ["6 steps to equality", "Item 7"],
  // A criterion.
  ["3.1", "Criterion 3.1"],
  ["Criterion 3.1.", "Criterion 3.1"],
  ["criterion 3.10", "Criterion 3.10"],
  ["Criterion 3.1 Leading by example", "Criterion 3.1"],
  // What has its place in an order.
  ["strength 3,", "Strength 3"],
  ["Strength 3 of area 3", "Strength 3"],
  ["Strength 3 of area 3: Translators", "Strength 3"],
  ["Strength 3: translators come …", "Strength 3"],
  ["Strength 4: Data is shared, openly", "Strength 4"],
  ["area for consideration 3", "Area for consideration 3"],
  ["Recommendation 2: Count what", "Recommendation 2"],
  ["Translators come", "Strength 3"],
  ["the area as a whole", "The area as a whole"],
])("“%s” names %s", (typed, name) => {
  expect(read(typed)).toBe(name);
});

test.each([
  ["", "unknown"],
  ["six", "unknown"],
  ["-6", "unknown"],
  ["6a", "unknown"],
  ["40", "unknown"],
  ["Item 40", "unknown"],
  ["Strength 99", "unknown"],
  ["Criterion 3.2", "unknown"],
  ["Item", "unknown"],
  ["Strength 3 of area 2", "elsewhere"],
  ["Strength 3 of area 30: Translators", "elsewhere"],
  ["Item 6 of area 2", "elsewhere"],
  ["Strength 3: Data is shared", "changed"],
  ["Strength 3 (area 2)", "changed"],
  ["Recommendation 2: Count less", "changed"],
  ["Strength 3 and Strength 4", "several"],
  ["Item 6 and 7", "several"],
  ["6, 7", "several"],
  ["Item 6 and strength 3", "several"],
  ["Equality policy", "several"],
  ["Staff", "several"],
  // Nobody calls a strength "8"; and 2 are two.
  ["8", "several"],
  ["2", "several"],
])("“%s” is refused as %s", (typed, fault) => {
  expect(read(typed)).toBe(fault);
});

test("with no area to be in, a name of an area is not looked into", () => {
  expect(readName(things, "Item 6 of area 2")).toHaveProperty("thing");
});
