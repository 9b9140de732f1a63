import { columnsOf } from "./columns.ts";
import type { Grid, Grids } from "./grid.ts";
import { headersIn } from "./headers.ts";
import type { ColumnRead, GridMapping, PlanMapping } from "./plan-read.ts";
import { isProseTable, proseKinds } from "./prose-tables.ts";
import { bodyOf, rowKindsOf } from "./row-kinds.ts";
import { tagsIn } from "./tag-colours.ts";
import { filledCells, wideText } from "./wide-rows.ts";

/**
 * Guesses how the tables of a file are to be understood as a plan: which column
 * holds what, what each row is, what colours stand for. Whoever brings the file
 * corrects it; planFrom makes the plan of it.
 */
export function guessMapping(grids: Grids): PlanMapping {
  const mappings: GridMapping[] = [];
  let before: Before | null = null;
  for (const grid of grids.grids) {
    const mapping = mappingOf(grid, before);
    if (!mapping.isLeftOut) before = { grid, columns: mapping.columns };
    mappings.push(mapping);
  }
  const settled = ownTitles(grids, mappings);
  return { grids: settled, tags: tagsIn(grids, settled) };
}

/** Where each table has a title of its own, those are the sections’. */
function ownTitles({ grids }: Grids, mappings: GridMapping[]): GridMapping[] {
  const titles = mappings.map(({ rows, isLeftOut }, at) => {
    const row = grids[at]?.rows[isLeftOut ? -1 : rows.indexOf("title")];
    return row ? wideText(filledCells(row).map(([, cell]) => cell)) : null;
  });
  const said = titles.filter((title) => title !== null);
  const parts = mappings.filter(({ isLeftOut }) => !isLeftOut);
  const areAll =
    said.length === parts.length && new Set(said).size === said.length;
  if (parts.length < 2 || !areAll) return mappings;
  return mappings.map((mapping) =>
    mapping.isLeftOut || mapping.rows.includes("section")
      ? mapping
      : {
          ...mapping,
          rows: mapping.rows.map((kind) =>
            kind === "title" ? "section" : kind,
          ),
        },
  );
}

/** The table of the plan before this one. */
interface Before {
  grid: Grid;
  columns: readonly ColumnRead[];
}

function mappingOf(grid: Grid, before: Before | null): GridMapping {
  const headers = headersIn(grid);
  const body = bodyOf(grid, headers);
  if (headers.first.length === 0 && isProseTable(grid)) {
    return { ...proseKinds(grid), isLeftOut: false };
  }
  const guessed = columnsOf(grid, headers, body, before?.columns ?? null);
  const rows = rowKindsOf(grid, headers, guessed, lastRow(grid, before));
  const isLeftOut = grid.isHidden || !isPlan(guessed, headers.first.length > 0);
  const columns = rows.includes("section") ? headedByRows(guessed) : guessed;
  return { columns, rows, isLeftOut };
}

/** A table right after another may go on with its last row. */
const lastRow = (grid: Grid, before: Before | null) =>
  grid.before.some(({ text }) => text.trim() !== "")
    ? undefined
    : before?.grid.rows.at(-1);

/** Where rows head the sections, a column of areas is one among others. */
const headedByRows = (columns: readonly ColumnRead[]) =>
  columns.map((column) =>
    column.field === "section"
      ? { ...column, field: "other" as const }
      : column,
  );

const things = new Set(["actions", "gap", "gapAndActions", "evidence"]);

/** Something to do, or to mend, and one thing more about it. */
function isPlan(columns: readonly ColumnRead[], hasHeader: boolean): boolean {
  const fields = columns
    .map(({ field }) => field)
    .filter((field) => field !== "other");
  const known = new Set(fields);
  const isSome = fields.some((field) => things.has(field));
  return isSome && known.size >= (hasHeader ? 2 : 3);
}
