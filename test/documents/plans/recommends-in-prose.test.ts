import { expect, test } from "vitest";
import type { Grids, Passage } from "#app/documents/plan-in/grid.ts";
import { guessMapping } from "#app/documents/plan-in/guess-mapping.ts";
import { planFrom } from "#app/documents/plan-in/plan-from.ts";
import { recommendationsIn } from "#app/documents/plan-in/recommendations-in-prose.ts";
import { quickest } from "#test/support/quickest.ts";
import { file, grid, header, heading, passage, row } from "./a-grid.ts";

const recommended = (...after: Passage[]) => {
  const grids: Grids = { ...file(), after };
  return recommendationsIn(grids, guessMapping(grids)).map(({ text }) => text);
};

const item = (text: string) => passage(text, { list: "bullet" });

test("a list below the words that announce it is put once, under any heading", () => {
  expect(
    recommended(
      heading("Recommendations"),
      passage("It is recommended that the council:"),
      item("counts its staff;"),
      item("asks its residents."),
      passage("It thanks all who came."),
      item("Meet in the spring"),
    ),
  ).toEqual([
    "It is recommended that the council: counts its staff;",
    "It is recommended that the council: asks its residents.",
    "Meet in the spring",
  ]);
});

test("a list that announces another is none of the list before", () => {
  expect(
    recommended(
      item("It is recommended that officers:"),
      item("count the staff"),
      item("It is recommended that members:"),
      item("ask the residents"),
    ),
  ).toEqual([
    "It is recommended that officers: count the staff",
    "It is recommended that members: ask the residents",
  ]);
});

test("long lists are read in a moment", () => {
  const items = Array.from({ length: 20_000 }, (_, at) => item(`Visit ${at}`));
  const took = quickest(() => {
    expect(recommended(heading("Recommendations"), ...items)).toHaveLength(
      20_000,
    );
  }, 1);
  expect(took).toBeLessThan(2000);
});

const coloured = (words: string): Grids => ({
  ...file(
    grid([
      header("Action", "Owner", "By when"),
      row({ text: "Count the staff", fill: "92D050" }, "HR", "May 2025"),
      row("Ask the staff", "HR", "June 2025"),
      row("Ask the residents", "HR", "June 2025"),
    ]),
  ),
  after: [passage(words)],
});

test.each([
  "Our pay gap actions are highlighted in light green.",
  "Rows on the gap (all of it) stay; all pay gap actions (shaded in green)",
  "In green? No: the pay gap is marked up in pale green, ageing printed in red",
])("a colour is named as the document explains it: %s", (words) => {
  const grids = coloured(words);
  expect(planFrom(grids, guessMapping(grids)).rows[0]?.tags).toEqual([
    "pay gap",
  ]);
});

test("words that explain no colour cost no time", () => {
  const grids = coloured(", ".repeat(100_000));
  expect(quickest(() => guessMapping(grids), 1)).toBeLessThan(1000);
});
