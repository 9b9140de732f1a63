import { expect, test } from "vitest";
import { assemble } from "#app/report/assemble.ts";
import { findAll } from "#app/report/checks/all.ts";
import { allMet as facts } from "#test/workflows/all-met.ts";
import { quickest } from "#test/support/quickest.ts";
import { source } from "../a-source.ts";

const words =
  "The council (see section 4 and recommendation 1) has read the EIAs of 2019–20, and staff of HRX met the members of each ward twice a year.";

const long = (findings: number) =>
  assemble({
    ...source,
    findings: Array.from({ length: findings }, (_, at) => ({
      id: `f${at}`,
      areaKey: source.areas[at % 2]?.key ?? "",
      kind: at % 3 ? "strength" : "consideration",
      subheading: "",
      text: `${words} Number ${at}.\n\n- ${words}\n- ${words}`,
    })),
  });

const checked = (blocks: ReturnType<typeof long>, people: string[]) =>
  findAll({
    ...{ blocks, sent: blocks, facts, people },
    ...{ worded: [], answers: [], others: [], met: [] },
  });

test("a report of 300 findings is checked quickly", () => {
  const blocks = long(300);
  const people = Array.from({ length: 120 }, (_, at) => `Ann Lee Harper${at}`);
  const look = () => checked(blocks, people);
  const found = look();
  expect(found.filter(({ check }) => check === "acronyms")).toHaveLength(2);
  expect(found.filter(({ check }) => check === "references")).toEqual([]);
  expect(quickest(look)).toBeLessThan(250);
});

test.each([
  "section 4 ",
  "((((“",
  "ABC (",
  "1.1.1.1.1.",
  "A B C D E F ",
  "**a",
  "[a](",
])("a long text of %j takes no longer", (piece) => {
  const text = piece.repeat(4000);
  const blocks = long(1).map((block) =>
    block.kind === "finding" ? { ...block, text } : block,
  );
  const people = ["Ann Lee", "Sam O’Neill"];
  const look = () => checked(blocks, people);
  expect(quickest(look, 2)).toBeLessThan(1500);
});
