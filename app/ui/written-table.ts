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
  const cellsOf = formOf(lines[start] ?? "");
  if (!cellsOf) return null;
  const rows: string[][] = [];
  let end = start;
  for (; end < lines.length; end++) {
    const cells = cellsOf(lines[end] ?? "");
    if (!cells) break;
    if (!cells.every((cell) => rule.test(cell))) rows.push(cells);
  }
  const width = Math.max(...rows.map(({ length }) => length));
  if (rows.length < 2 || width < 2) return null;
  return { text: textFrom(rows, width), lines: end - start };
}

/** The rows of a table's text, each with its cells. */
export const rowsOf = (text: string): string[][] =>
  text.split("\n").map((row) => row.split("\t"));

/** A line of dashes under the header, as some people write it. */
const rule = /^:?-{2,}:?$/;

/** Pasted lists have a tab behind their bullet or number. */
const listed = /^\s*([-–•]|\d{1,3}[.)])\s/;

type CellsOf = (line: string) => string[] | null;

const barred: CellsOf = (line) => {
  const row = line.trim();
  if (!row.startsWith("|") || row.length < 2) return null;
  return row
    .replace(/^\||\|$/g, "")
    .split("|")
    .map((cell) => cell.trim());
};

const tabbed: CellsOf = (line) => {
  if (!/\S\t/.test(line) || listed.test(line)) return null;
  return line.split("\t").map((cell) => cell.trim());
};

const formOf = (line: string): CellsOf | undefined =>
  [barred, tabbed].find((cellsOf) => cellsOf(line) !== null);

const textFrom = (rows: readonly string[][], width: number) =>
  rows
    .map((cells) =>
      Array.from({ length: width }, (_, at) => cells[at] ?? "").join("\t"),
    )
    .join("\n");
