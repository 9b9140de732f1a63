import { expect, test } from "vitest";
import { block } from "#app/report/blocks.ts";
import { marksLeft } from "#app/report/checks/marks.ts";

const found = (text: string) =>
  marksLeft([block("p", "paragraph", text)]).map(({ at }) =>
    text.slice(at?.start, at?.end),
  );

test("bold, links and headings of other tools are found where they stand", () => {
  expect(
    found(
      "### Deeper\nThe **ward map** is __old__, see [the plan](https://fernlow.example/plan).",
    ),
  ).toEqual([
    "###",
    "**ward map**",
    "__old__",
    "[the plan](https://fernlow.example/plan)",
  ]);
});

test("stars, lines to fill in and brackets of ordinary writing are not", () => {
  expect(
    found("Rated 4** by 2 ** 3 people. Name: ____ Day: ____ [sic] (page #2)"),
  ).toEqual([]);
});

test("what the council says in its own words is left to it", () => {
  const theirs = block("p", "paragraph", "**Ours**", { sort: "council" });
  expect(marksLeft([theirs])).toEqual([]);
});
