import {
  type SquareRow,
  blank,
  rests,
  squared,
  withoutHollow,
} from "../cells.ts";
import type { Grid, Passage } from "../grid.ts";
import { type Faults, type Workbook, cellFrom } from "./cell-words.ts";
import type { Area } from "./places.ts";
import type { RawSheet } from "./sheet.ts";

/** What is known of a sheet outside it. */
export interface AboutSheet {
  name: string;
  isHidden: boolean;
  /** Rows that are printed again on each page, or head a list. */
  headers: ReadonlySet<number>;
  /** Where links lead, by their ids. */
  targets: ReadonlyMap<string, string>;
  /** The words of boxes that lie on it. */
  before: readonly Passage[];
}

/** A sheet as a grid; counts what was wrong in its cells. */
export function sheetGrid(
  sheet: RawSheet,
  about: AboutSheet,
  book: Workbook,
  faults: Faults,
): Grid {
  const { name, isHidden, before } = about;
  const rows = squared(rowsOf(sheet, about, book, faults));
  const columns = rows[0]?.cells.length ?? 0;
  // Merges that do not overlap cover no more cells than there are.
  let room = rows.length * columns;
  for (const area of sheet.merges) {
    if (room > 0) room -= merge(rows, area);
  }
  return withoutHollow({
    name,
    before,
    rows,
    hiddenColumns: [...sheet.hiddenColumns].filter((at) => at < columns),
    isHidden,
  });
}

function rowsOf(
  sheet: RawSheet,
  { headers, targets }: AboutSheet,
  book: Workbook,
  faults: Faults,
): SquareRow[] {
  const rows: SquareRow[] = [];
  const links = linksIn(sheet, targets);
  const rowAt = (row: number) => {
    while (rows.length <= row) {
      const isHeader = headers.has(rows.length);
      rows.push({ cells: [], isHeader, isHidden: false });
    }
    return rows[row];
  };
  for (const { row, isHidden, cells } of sheet.rows) {
    const now = cells.length > 0 ? rowAt(row) : undefined;
    if (!now) continue;
    now.isHidden = isHidden;
    for (const raw of cells) {
      while (now.cells.length < raw.column) now.cells.push(blank);
      const href = links.get(`${row} ${raw.column}`);
      now.cells[raw.column] = cellFrom(raw, book, href, faults);
    }
  }
  return rows;
}

/** Of an area that leads somewhere, its first cell. */
const linksIn = (
  { links }: RawSheet,
  targets: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> =>
  new Map(
    links.map(({ area: { from }, id, location }) => [
      `${from.row} ${from.column}`,
      (targets.get(id) ?? "") + (location === "" ? "" : `#${location}`),
    ]),
  );

/** Words that a merge would hide stay where they are. Says how many cells it covers. */
function merge(rows: readonly SquareRow[], { from, to }: Area): number {
  const first = rows[from.row]?.cells[from.column];
  // Merges never overlap; a file where they do is somebody's trick.
  if (!first || first.rest !== null || first.across > 1) return 0;
  const columns = Math.min(to.column + 1, rows[0]?.cells.length ?? 0);
  const covered = rows.slice(from.row, to.row + 1);
  for (const { cells } of covered) {
    for (let at = from.column; at < columns; at++) {
      if (cells[at] === first || cells[at]?.text !== "") continue;
      cells[at] = at === from.column ? rests.down : rests.across;
    }
  }
  const { cells } = rows[from.row] ?? { cells: [] };
  cells[from.column] = { ...first, across: columns - from.column };
  return covered.length * (columns - from.column);
}
