import { fieldsNamed } from "./column-names.ts";
import type { Cell, Grid, GridRow } from "./grid.ts";
import { linesOf, plainWords } from "./plain-words.ts";

/** The rows that name the columns: their first place, and all of them. */
export interface Headers {
  /** Rows of the first header, upper ones first; none where there is none. */
  first: readonly number[];
  /** Those and every row that says the same again. */
  all: ReadonlySet<number>;
}

/** The header stands near the top, under a title at most. */
const highest = 25;

/** Finds what names the columns of a grid, one row or two, again and again. */
export function headersIn({ rows }: Grid): Headers {
  const main = mainHeader(rows);
  if (main === null) return { first: [], all: new Set() };
  const first = [
    ...(isGroups(rows[main - 1], rows[main]) ? [main - 1] : []),
    main,
    ...(isSecond(rows[main], rows[main + 1]) ? [main + 1] : []),
  ];
  const all = new Set(first);
  const names = first.map((header) =>
    (rows[header]?.cells ?? []).map(({ text }) => plainWords(firstLine(text))),
  );
  for (const [at, row] of rows.entries()) {
    const same = at > main && names.some((header) => isSame(header, row));
    if (same || (at > main && isAnother(rows[main], row))) all.add(at);
  }
  return { first, all };
}

/** The same columns under other names, as a new section may call them. */
const isAnother = (header: GridRow | undefined, row: GridRow) =>
  header !== undefined &&
  isLikeHeader(row) &&
  row.cells.filter(hasWords).length >= header.cells.filter(hasWords).length - 1;

/** A mark alone makes no header: some files mark all of their rows. */
const isLikeHeader = (row: GridRow) => {
  const filled = row.cells.filter(hasWords);
  if (filled.length < 3) return false;
  if (!row.isHeader && !filled.every(isBold)) return false;
  const fields = filled.map(({ text }) => fieldsNamed(firstLine(text))[0]);
  return filled.every(isName) && new Set(fields).size >= 3;
};

const isBold = ({ passages }: Cell) =>
  passages.length > 0 && passages.every(({ bold }) => bold);

function mainHeader(rows: readonly GridRow[]): number | null {
  const top = rows.slice(0, highest);
  let best: { at: number; named: number } | null = null;
  for (const [at, row] of top.entries()) {
    const named = namesIn(row);
    if (named < 2 || named <= (best?.named ?? 0)) continue;
    // A row far below with a word more is a row.
    if (best && at > best.at + 1) break;
    best = { at, named };
  }
  const marked = top.findIndex(
    ({ isHeader, cells }) => isHeader && cells.filter(hasWords).length > 1,
  );
  return best?.at ?? (marked < 0 ? null : marked);
}

/** How many cells of a row name a column; 0 where others say too much. */
function namesIn({ cells }: GridRow): number {
  const filled = cells.filter(hasWords);
  const named = filled.filter(isName);
  const fields = new Set(
    named.map(({ text }) => fieldsNamed(firstLine(text))[0]),
  );
  const isMost = named.length >= filled.length * 0.6;
  // Two rows of a plan may speak of progress and of a lead; a header is short.
  const isShort = filled.every(({ text }) => text.length <= longestHeader);
  return isMost && isShort ? fields.size : 0;
}

const longestHeader = 160;
const wordiest = 14;

const isName = ({ text }: Cell) =>
  firstLine(text).split(/\s+/).length <= wordiest &&
  fieldsNamed(firstLine(text)).length > 0;

const hasWords = ({ text }: Cell) => text.trim() !== "";
const firstLine = (text: string) => linesOf(text)[0] ?? "";

/** Each filled cell says what the header says there, or begins with it. */
function isSame(header: readonly string[], { cells }: GridRow): boolean {
  let filled = 0;
  let alike = 0;
  for (const [at, cell] of cells.entries()) {
    if (!hasWords(cell)) continue;
    filled++;
    const name = header[at] ?? "";
    // Most rows differ in their first cell: a look at its length is enough.
    const isLong = cell.text.length > name.length * 3 + 60;
    if (name && !isLong && plainWords(firstLine(cell.text)) === name) alike++;
  }
  return filled > 1 && alike >= filled * 0.7;
}

/** Words over several columns, right above their names. */
function isGroups(
  above: GridRow | undefined,
  header: GridRow | undefined,
): boolean {
  if (!above || !header) return false;
  const filled = above.cells.filter(hasWords);
  const width = above.cells.length;
  const isWide = filled.some(({ across }) => across >= width - 1);
  const isShort = filled.every(({ text }) => text.length <= 60);
  const groups = filled.filter(({ across }) => across > 1);
  const holds = header.cells.some(({ rest }) => rest === "down");
  if (filled.length === 0 || isWide || !isShort) return false;
  return groups.length > 0 && (filled.length > 1 || holds);
}

/** Names under a group of columns, right below the header. */
function isSecond(
  header: GridRow | undefined,
  below: GridRow | undefined,
): boolean {
  if (!header || !below) return false;
  const groups = header.cells.filter(
    ({ across }) => across > 1 && across < header.cells.length,
  );
  const filled = below.cells.filter(hasWords);
  const isUnder = [...below.cells.entries()].every(
    ([at, cell]) =>
      !hasWords(cell) ||
      header.cells[at]?.rest === "across" ||
      (header.cells[at]?.across ?? 1) > 1 ||
      !hasWords(header.cells[at] ?? cell),
  );
  return (
    groups.length > 0 &&
    filled.length > 0 &&
    isUnder &&
    filled.every(({ text }) => text.length <= 40)
  );
}
