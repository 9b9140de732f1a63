import { expect, test } from "vitest";
import { type Block, block } from "#app/report/blocks.ts";
import type { Find } from "#app/report/checks/find.ts";
import { placeToMend } from "#app/report/checks/mend.ts";

const find: Find = {
  check: "names",
  sentence: "",
  blockId: "",
  at: null,
  where: null,
};

const worded = new Set(["finding:worded"]);

const place = (id: string, also: Partial<Block> = {}) =>
  placeToMend(find, block(id, "paragraph", "Words.", also), worded)?.where;

const of = (
  type: NonNullable<Block["ref"]>["type"],
  id: string,
): Partial<Block> => ({ ref: { type, id } });

test.each([
  ["finding:f:0", of("finding", "f"), "findings/f/edit"],
  // In the report's words: the finding would not mend them.
  [
    "finding:worded:0",
    of("finding", "worded"),
    "report/wordings/finding:worded",
  ],
  ["recommendation:r:0", of("recommendation", "r"), "recommendations/r/edit"],
  ["example:e:0", of("example", "e"), "examples/e"],
  ["outcome:data", of("outcome", "data"), "outcomes/data"],
  ["section:x:0", of("section", "background"), "report/sections/background"],
  ["background:purpose", {}, "report/wordings/opening:background"],
  ["opening:~k2", {}, "report/wordings/opening:background"],
  ["heading:own:o1", {}, "report/sections/o1"],
  ["none:data:strength:0", {}, "findings/reasons/data/strength"],
  ["subheading:data:strength:~k", { areaKey: "data" }, "findings?area=data"],
  ["heading:data", {}, undefined],
])("the words of %s are mended where they are written", (id, also, where) => {
  expect(place(id, also)).toBe(where);
});

test.each([
  ["findings?area=data", "findings"],
  ["findings/f", "findings"],
  ["recommendations", "recommendations"],
  ["examples", "examples"],
  ["report/sections/background", "reportSections"],
  ["report/wordings/finding:f", "findingWordings"],
  ["report/wordings/example:e", "reportSections"],
  // Nobody has to be able to change a request to go to it.
  ["evidence/requests/1", null],
])("a find that knows its place is mended at %s", (where, content) => {
  const known = { ...find, where };
  expect(placeToMend(known, undefined, worded)).toEqual({ content, where });
});

test("what is in no block and knows no place is mended nowhere", () => {
  expect(placeToMend(find, undefined, worded)).toBeNull();
});
