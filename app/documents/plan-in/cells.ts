import type { Cell, Grid, GridRow, Passage } from "./grid.ts";

/** A grid holds no more rows and columns. */
export const mostRows = 5000;
export const mostColumns = 64;

const none: readonly never[] = [];

/** Words without a look of their own. */
export const passageOf = (
  text: string,
  look: Partial<Omit<Passage, "text">> = {},
): Passage => ({
  text,
  heading: null,
  list: null,
  bold: false,
  links: none,
  highlights: none,
  ...look,
});

/** A cell of these paragraphs; blank ones around them are no part of it. */
export function cellOf(
  paragraphs: readonly Passage[],
  look: Partial<Omit<Cell, "text" | "passages">> = {},
): Cell {
  const isSaid = ({ text }: Passage) => text !== "";
  const first = paragraphs.findIndex(isSaid);
  const end = paragraphs.findLastIndex(isSaid) + 1;
  const passages = first < 0 ? none : paragraphs.slice(first, end);
  return {
    text: passages.map(({ text }) => text).join("\n"),
    passages,
    rest: null,
    across: 1,
    fill: null,
    date: null,
    isFormula: false,
    ...look,
  };
}

/** Nothing: one for all, as grids hold thousands. */
export const blank: Cell = cellOf([]);

const restAcross: Cell = cellOf([], { rest: "across" });

export const rests = { across: restAcross, down: cellOf([], { rest: "down" }) };

/** A cell of plain words, a paragraph for each of their lines. */
export const plainCell = (text: string): Cell =>
  text.trim() === ""
    ? blank
    : cellOf(linesOf(text).map((line) => passageOf(line)));

/** The lines of a text without the blanks around each. */
export const linesOf = (text: string): string[] =>
  text.split(/\r\n|[\r\n\v\u2028\u2029]/).map((line) => line.trim());

/** Links lead to pages, people and places in the file, never to programs. */
export const isSafe = (href: string): boolean =>
  /^(https?:\/\/|mailto:|#)/i.test(href);

/** What is said of links that lead elsewhere; null for none. */
export const aboutLinks = (unsafe: number): string | null =>
  unsafe === 0
    ? null
    : `${unsafe === 1 ? "A link leads" : `${unsafe} links lead`} to a file or folder of somebody’s own. Only the words were kept.`;

/** A row whose cells may still be changed. */
export type SquareRow = GridRow & { cells: Cell[] };

/** Gives every row as many cells, and leaves out rows without words at the end. */
export function squared(rows: readonly GridRow[]): SquareRow[] {
  const isSaid = ({ text }: Cell) => text !== "";
  const end = rows.findLastIndex(({ cells }) => cells.some(isSaid)) + 1;
  const kept = rows.slice(0, end);
  const columns = Math.max(0, ...kept.map(({ cells }) => widthOf(cells)));
  return kept.map((row) => ({
    ...row,
    cells: Array.from({ length: columns }, (_, at) => row.cells[at] ?? blank),
  }));
}

/** Columns up to the last that says or means something. */
const widthOf = (cells: readonly Cell[]) =>
  cells.findLastIndex(
    ({ text, rest, fill }) =>
      text !== "" || rest !== null || (fill !== null && fill !== "FFFFFF"),
  ) + 1;

/**
 * Leaves out columns in which nothing begins, where cells are merged over them
 * in every row.
 */
export function withoutHollow(grid: Grid): Grid {
  const { rows, hiddenColumns } = grid;
  const columns = [...(rows[0]?.cells.keys() ?? [])];
  const kept = columns.filter((at) =>
    rows.some(({ cells }) => cells[at]?.rest !== "across"),
  );
  if (kept.length === columns.length) return grid;
  const isKept = new Set(kept);
  const across = (at: number, { across }: Cell) =>
    Array.from({ length: across }, (_, step) => at + step).filter((place) =>
      isKept.has(place),
    ).length;
  return {
    ...grid,
    rows: rows.map((row) => ({
      ...row,
      cells: kept.map((at) => narrowed(row.cells[at] ?? blank, across, at)),
    })),
    hiddenColumns: hiddenColumns
      .map((at) => kept.indexOf(at))
      .filter((at) => at >= 0),
  };
}

const narrowed = (
  cell: Cell,
  across: (at: number, cell: Cell) => number,
  at: number,
): Cell => (cell.across === 1 ? cell : { ...cell, across: across(at, cell) });
