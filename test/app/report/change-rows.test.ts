import { expect, test } from "vitest";
import { block } from "#app/report/blocks.ts";
import {
  changeRows,
  countChanges,
  countsInWords,
  onlyChanged,
} from "#app/report/change-rows.ts";
import { compare } from "#app/report/compare.ts";
import { heading } from "#app/report/pieces.ts";

const finding = (n: number, label = String(n)) =>
  block(`finding:${n}:0`, "finding", `Finding number ${n} of the team.`, {
    ...{ label, sort: "strength", ref: { type: "finding", id: String(n) } },
  });

const report = (numbers: readonly number[]) => [
  heading("data", "4.1", "Knowing your communities", 2),
  heading("data:strength", "", "Strengths", 3),
  ...numbers.map((n, at) => finding(n, String(at + 1))),
  heading("workforce", "4.2", "Workforce", 2),
  block("p", "paragraph", "The words about the workforce."),
];

const ten = Array.from({ length: 10 }, (_, at) => at + 1);

const rows = (before: readonly number[], after: readonly number[]) =>
  changeRows(compare(report(before), report(after)));

test("only what changed is shown, with two blocks around it and its headings", () => {
  const shown = onlyChanged(rows(ten, [1, 2, 3, 4, 6, 7, 8, 9, 10]));
  expect(shown).toHaveLength(1);
  expect(shown[0]?.place).toBe("4.1 Knowing your communities: Strengths");
  expect(shown[0]?.rows.map((row) => row.block.id)).toEqual(
    [3, 4, 5, 6, 7].map((n) => `finding:${n}:0`),
  );
});

test("headings are no context of their own, and no group is without a change", () => {
  const shown = onlyChanged(rows(ten, ten.slice(0, 9)));
  expect(shown.map(({ rows: own }) => own.map((row) => row.block.id))).toEqual([
    [8, 9, 10].map((n) => `finding:${n}:0`),
  ]);
  expect(onlyChanged(rows(ten, ten))).toEqual([]);
});

test("what follows a finding taken out is numbered anew and not changed", () => {
  const counts = countChanges(rows(ten, ten.slice(2)));
  expect(counts).toEqual({
    ...{ changed: 0, added: 0, removed: 2, moved: 0 },
    renumbered: 8,
  });
  expect(countsInWords(counts)).toBe("2 blocks removed");
});

test("a moved block says what it stood after", () => {
  const moved = rows(ten, [1, 3, 4, 5, 2, 6, 7, 8, 9, 10]);
  expect(moved.filter(({ number }) => number !== null)).toMatchObject([
    { block: { id: "finding:2:0" }, stood: "strength 1 in 4.1" },
  ]);
  expect(countsInWords(countChanges(moved))).toBe("1 block moved");
});

test("the counts are said in words", () => {
  const counts = { changed: 12, added: 2, removed: 1, moved: 1, renumbered: 0 };
  expect(countsInWords(counts)).toBe(
    "12 blocks changed, 2 added, 1 removed, 1 moved",
  );
  expect(countsInWords({ ...counts, changed: 0, added: 0 })).toBe(
    "1 block removed, 1 moved",
  );
});
