import { isReference } from "./cell-words.ts";
import type { Grid } from "./grid.ts";
import type { ColumnRead, GridMapping, RowKind } from "./plan-read.ts";
import { filledCells } from "./wide-rows.ts";

/** A report whose numbered paragraphs stand in a table of two columns. */
export function isProseTable({ rows }: Grid): boolean {
  const width = rows[0]?.cells.length ?? 0;
  if (width < 2 || width > 3 || rows.length < 3) return false;
  const filled = rows.filter((row) => filledCells(row).length > 0);
  const numbered = filled.filter(({ cells }) => {
    const words = cells[0]?.text.trim() ?? "";
    return words === "" || isReference(words);
  });
  const lengths = filled.map(({ cells }) => cells[1]?.text.length ?? 0);
  const isLong = Math.max(...lengths) > 200;
  const isRest = filled.every(({ cells }) => !cells[2]?.text.trim());
  return isLong && isRest && numbered.length >= filled.length * 0.9;
}

/** Its headings are sections, its paragraphs what introduces them. */
export function proseKinds(grid: Grid): Pick<GridMapping, "columns" | "rows"> {
  const width = grid.rows[0]?.cells.length ?? 0;
  const columns = Array.from({ length: width }, (_, index): ColumnRead => ({
    ...{ index, name: "", isGuess: true },
    field: index === 0 ? "reference" : "other",
  }));
  const rows = grid.rows.map((row): RowKind => {
    const filled = filledCells(row);
    if (filled.length === 0) return "left out";
    const last = filled.at(-1)?.[1];
    const isTitle =
      last?.passages.length === 1 &&
      last.text.length < 120 &&
      (last.passages[0]?.bold || last.passages[0]?.heading);
    return isTitle ? "section" : "intro";
  });
  return { columns, rows };
}
