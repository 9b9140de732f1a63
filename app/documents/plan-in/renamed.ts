import { saysMore } from "./columns.ts";
import type { Grid } from "./grid.ts";
import { linesOf, plainWords } from "./plain-words.ts";
import type { GridMapping } from "./plan-read.ts";

/** What a header below the first calls otherwise, and the columns so called. */
export interface Renamed {
  how: GridMapping;
  /** The places of the names that differ. */
  places: readonly number[];
}

/** A section may have names of its own for the columns of the table. */
export function renamed(grid: Grid, how: GridMapping, at: number): Renamed {
  const first = how.rows.indexOf("header");
  const below = how.rows.findIndex(
    (kind, row) => row > first && kind !== "header",
  );
  if (below < 0 || at < below) return { how, places: [] };
  const said = (row: number, place: number) => {
    const text = grid.rows[row]?.cells[place]?.text ?? "";
    const lines = linesOf(text);
    return saysMore(text) ? (lines[0] ?? "") : lines.join(" ");
  };
  const known = (place: number) =>
    Array.from({ length: below - first }, (_, row) =>
      plainWords(said(first + row, place)),
    );
  const places = how.columns.flatMap(({ index }) => {
    const name = said(at, index);
    return name && !known(index).includes(plainWords(name)) ? [index] : [];
  });
  const columns = how.columns.map((column) =>
    places.includes(column.index)
      ? { ...column, name: said(at, column.index) }
      : column,
  );
  return { how: { ...how, columns }, places };
}

/** Whether rows of one table may go on in another: their columns are alike. */
export const isLike = (one: GridMapping, other: GridMapping): boolean =>
  one.columns.length === other.columns.length &&
  one.columns.every(({ field }, at) => other.columns[at]?.field === field);
