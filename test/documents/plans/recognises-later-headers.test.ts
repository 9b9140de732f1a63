import { expect, test } from "vitest";
import type { Grids } from "#app/documents/plan-in/grid.ts";
import { guessMapping } from "#app/documents/plan-in/guess-mapping.ts";
import { planFrom } from "#app/documents/plan-in/plan-from.ts";
import { file, grid, header, lostOf, over, row } from "./a-grid.ts";

const read = (grids: Grids) => planFrom(grids, guessMapping(grids));

const homes = [
  row(over(4, "Objective 1: Homes")),
  row("1.1", "Rewrite the letters", "Housing", "May 2026"),
];
const other = header("Ref", "Action", "Delivery lead", "Target date");
const jobs = row("2.1", "Offer placements", "People Team", "June 2026");
const first = header("Ref", "Action", "Owner", "By when");

test("a section calls its columns as its own header does, until the next", () => {
  const grids = file(
    grid([
      first,
      ...homes,
      row(over(4, "Objective 2: Jobs")),
      other,
      jobs,
      row(over(4, "Objective 3: Streets")),
      first,
      row("3.1", "Drop the kerbs", "Highways", "July 2026"),
    ]),
  );
  const plan = read(grids);
  const named = (columns: (typeof plan.sections)[number]["columns"]) =>
    columns.map(({ name }) => name);
  expect(plan.sections.map(({ columns }) => named(columns))).toEqual([
    ["Ref", "Action", "Owner", "By when"],
    ["Ref", "Action", "Delivery lead", "Target date"],
    ["Ref", "Action", "Owner", "By when"],
  ]);
  expect(plan.rows[1]?.raw).toMatchObject({ "Delivery lead": "People Team" });
  expect(plan.unread).toEqual([]);
  expect(lostOf(grids, plan)).toEqual([]);
});

test("names that come in the middle of a section are listed as unread", () => {
  const plan = read(file(grid([first, ...homes, other, jobs])));
  expect(plan.unread.map(({ text }) => text)).toEqual([
    "Delivery lead",
    "Target date",
  ]);
});

test("a row goes on in the next table only under the same columns", () => {
  const above = grid([
    header("Ref", "Action", "Owner", "By when"),
    row("1", "Rewrite the letters that go to all", "Housing", "May 2026"),
  ]);
  const below = (...names: string[]) =>
    grid([header(...names), row("", "tenants of the council", "", "")]);
  const same = read(file(above, below("Ref", "Action", "Owner", "By when")));
  expect(same.rows).toMatchObject([
    {
      actions: ["Rewrite the letters that go to all tenants of the council"],
      from: { grid: 0, rows: [1] },
    },
  ]);
  const grids = file(above, below("Ref", "Progress", "Owner", "By when"));
  const { rows } = read(grids);
  expect(rows[0]?.actions).toEqual(["Rewrite the letters that go to all"]);
  expect(lostOf(grids, read(grids))).toEqual([]);
});
