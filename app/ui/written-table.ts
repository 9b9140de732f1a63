import { excerpt } from "./excerpt.ts";

/** A table found in a text, and how many lines it takes. */
interface WrittenTable {
  /** Cells parted by tabs, rows by line breaks; every row of one length. */
  text: string;
  lines: number;
}

/**
 * The table whose first row is this line, or null. At least two rows of two
 * cells: anything less is words in which somebody used a bar or a tab.
 */
export function tableAt(
  lines: readonly string[],
  start: number,
): WrittenTable | null {
  const cellsOf = formOf(lines[start] ?? "", lines[start + 1] ?? "");
  const head = cellsOf?.(lines[start] ?? "", true) ?? [];
  // Given up at once: whoever asks of the next line must not read on again.
  if (!cellsOf || head.length < 2 || head.every(isRule)) return null;
  const rows: string[][] = [];
  let end = start;
  for (; end < lines.length; end++) {
    const cells = cellsOf(lines[end] ?? "", true);
    if (!cells) break;
    if (!cells.every(isRule)) rows.push(cells);
  }
  const width = Math.max(...rows.map(({ length }) => length));
  if (rows.length < 2 || width < 2) return null;
  return { text: textFrom(rows, width), lines: end - start };
}

/** The rows of a table's text, each with its cells. */
export const rowsOf = (text: string): string[][] =>
  text.split("\n").map((row) => row.split("\t"));

/** A line of dashes under the header, as some people write it. */
const isRule = (cell: string) => /^:?-{2,}:?$/.test(cell);

/** Pasted lists have a tab behind their bullet or number. */
const listed = /^\s*([-–•]|\d{1,3}[.)])\s/;

/** @param goesOn the line is below one of the table already */
type CellsOf = (line: string, goesOn?: boolean) => string[] | null;

const barred: CellsOf = (line) => {
  const row = line.trim();
  if (!row.startsWith("|") || row.length < 2) return null;
  return row
    .replace(/^\||\|$/g, "")
    .split("|")
    .map((cell) => cell.trim().replaceAll("\t", " "));
};

const tabbed: CellsOf = (line, goesOn = false) => {
  // In a column whose cells were merged, rows begin with a tab.
  const isRow = goesOn ? line.includes("\t") : /\S\t/.test(line);
  if (!isRow || listed.test(line)) return null;
  return line.split("\t").map((cell) => cell.trim());
};

/** Of a header of two cells whose first is empty, only the next line tells. */
const formOf = (line: string, next: string): CellsOf | undefined =>
  [barred, tabbed].find((cellsOf) => cellsOf(line) !== null) ??
  (/^\t\S/.test(line) && tabbed(line, true) && tabbed(next)
    ? tabbed
    : undefined);

const textFrom = (rows: readonly string[][], width: number) =>
  rows
    .map((cells) =>
      Array.from({ length: width }, (_, at) => cells[at] ?? "").join("\t"),
    )
    .join("\n");

/**
 * What a table is called, by the words that stand before it: "Table: Who was
 * asked", or "Table 2: Who was asked" behind another.
 */
export function tableName(
  before: ReadonlyArray<{ kind: string; text: string }>,
): string {
  const words = before.findLast(({ kind }) => kind !== "table");
  const number = before.length - (words ? before.lastIndexOf(words) : -1);
  const name = number > 1 ? `Table ${number}` : "Table";
  return words ? `${name}: ${excerpt(words.text)}` : name;
}
