import { expect, test } from "vitest";
import type { Grids } from "#app/documents/plan-in/grid.ts";
import { guessMapping } from "#app/documents/plan-in/guess-mapping.ts";
import { planFrom } from "#app/documents/plan-in/plan-from.ts";
import { file, grid, header, row } from "./a-grid.ts";

const read = (grids: Grids) => planFrom(grids, guessMapping(grids));

const marked = (...cells: string[]) => ({ ...row(...cells), isHeader: true });

test("a table that marks all of its rows as headers has rows", () => {
  const { rows, unread } = read(
    file(
      grid([
        header("Gap", "Action", "Owner", "By when"),
        marked("Few women apply", "Rewrite the adverts", "HR", "May 2026"),
        marked("No quiet room", "Find one room", "Estates", "June 2026"),
      ]),
    ),
  );
  expect(rows.map(({ actions }) => actions)).toEqual([
    ["Rewrite the adverts"],
    ["Find one room"],
  ]);
  expect(unread).toEqual([]);
});
