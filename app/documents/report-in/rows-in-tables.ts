import type {
  WordDocument,
  WordRow,
  WordTable,
} from "../word-in/word-document.ts";
import {
  type Column,
  columnOf,
  isNumber,
  kindSaid,
  prioritySaid,
} from "./columns.ts";
import type { Item } from "./items.ts";
import type { ReadItem, ReadSection } from "./report-read.ts";
import { type Placed, sectionName } from "./sections.ts";

/** A row that is one recommendation, or one finding. */
export type RowItem = Item &
  Pick<ReadItem, "label" | "priority"> & {
    kind: "recommendation" | "strength" | "consideration";
  };

/** What the columns of a table are, in their order. */
interface Shape {
  header: string[];
  columns: Array<Column | "kind">;
  /** The one that holds the words. */
  main: number;
}

/**
 * Reads tables in which each row is a recommendation, or says for itself
 * whether it is a strength or an area for consideration. A table of which one
 * column or one row is not understood is not read at all: it stays a table.
 * @returns the items, and the tables that they were read from
 */
export function rowsInTables(
  placed: readonly Placed[],
  { tables }: WordDocument,
  sections: readonly ReadSection[],
): { items: RowItem[]; read: ReadonlySet<number> } {
  const lines = byCell(placed);
  const items: RowItem[] = [];
  const read = new Set<number>();
  for (const [at, table] of tables.entries()) {
    const rows = wholeRows(table);
    const shape = rows && shapeOf(rows);
    if (!rows || !shape) continue;
    const cellOf = (row: number) => lines.get(`${at} ${row} ${shape.main}`);
    const found = itemsFrom(rows, shape, cellOf);
    const title = sections[found?.[0]?.section ?? -1];
    if (!found || found.length === 0) continue;
    // What was recommended earlier is not recommended now.
    const isAdvice = found[0]?.kind === "recommendation";
    if (isAdvice && title && isOfThePast.test(sectionName(title))) continue;
    items.push(...found);
    read.add(at);
  }
  return { items, read };
}

const isOfThePast =
  /\b(previous|earlier|last|past|progress|since|follow(ing)?[ -]up)\b/i;

function byCell(placed: readonly Placed[]): Map<string, Placed[]> {
  const cells = new Map<string, Placed[]>();
  for (const each of placed) {
    const { table: at } = each.line;
    if (!at) continue;
    const key = `${at.table} ${at.row} ${at.column}`;
    cells.set(key, [...(cells.get(key) ?? []), each]);
  }
  return cells;
}

/** A row as its cells' words. */
interface Row {
  at: number;
  cells: string[];
}

/** The rows that have words; null where cells are merged or left out. */
function wholeRows({ rows, isCut }: WordTable): Row[] | null {
  const width = rows[0]?.cells.length ?? 0;
  const isWhole = ({ cells }: WordRow) =>
    cells.length === width &&
    cells.every(
      ({ column, columns, goesOn }, at) =>
        column === at && columns === 1 && !goesOn,
    );
  if (isCut || !rows.every(isWhole)) return null;
  const filled = rows.map(({ cells }, at) => ({
    at,
    cells: cells.map(({ text }) => text.replaceAll(/\s+/g, " ").trim()),
  }));
  return filled.filter(({ cells }) => cells.some((words) => words !== ""));
}

/** What its columns are by its first row; null where one is not known. */
function shapeOf([first, ...rest]: readonly Row[]): Shape | null {
  if (first?.at !== 0 || rest.length === 0) return null;
  const header = first.cells;
  const rows = rest.filter((row) => !isHeader(row, header));
  const isKind = (at: number) =>
    rows.every(({ cells }) => kindSaid(cells[at] ?? "") !== null);
  const columns = header.map((words, at) =>
    rows.length > 0 && isKind(at) ? "kind" : columnOf(words),
  );
  const known = columns.filter((column) => column !== null);
  if (known.length < columns.length) return null;
  const count = (column: Column | "kind") =>
    known.filter((one) => one === column).length;
  const isOfFindings = count("kind") === 1 && count("recommendation") === 0;
  const isOfRecommendations = count("kind") === 0 && count("seen") === 0;
  if (!isOfFindings && !isOfRecommendations) return null;
  if (count("number") > 1 || count("priority") > 1) return null;
  const wanted = isOfFindings ? "seen" : "recommendation";
  if (count(wanted) !== 1) return null;
  return { header, columns: known, main: known.indexOf(wanted) };
}

/** Headers are typed again where a page begins. */
const isHeader = ({ cells }: Row, header: readonly string[]) =>
  cells.every((words, at) => words === header[at]);

/** An item for each row; null where one has no words of its own. */
function itemsFrom(
  rows: readonly Row[],
  shape: Shape,
  cellOf: (row: number) => Placed[] | undefined,
): RowItem[] | null {
  const items: RowItem[] = [];
  for (const row of rows) {
    if (isHeader(row, shape.header)) continue;
    const lines = cellOf(row.at);
    if (!lines) return null;
    const item = itemFrom(row, shape, lines);
    const before = items.filter(({ kind }) => kind === item.kind).length;
    items.push(item.label ? item : { ...item, number: before + 1 });
  }
  return items;
}

function itemFrom(
  { cells }: Row,
  { header, columns }: Shape,
  lines: Placed[],
): RowItem {
  const item: RowItem = {
    ...{ kind: "recommendation", number: 1, subheading: null },
    ...{ text: "", subBullets: [], lines },
    section: lines[0]?.section ?? null,
  };
  for (const [at, { line }] of lines.entries()) {
    if (at === 0) item.text = line.text;
    else if (line.level === null) item.text += `\n${line.text}`;
    else item.subBullets.push(line.text);
  }
  for (const [at, column] of columns.entries()) {
    const words = cells[at] ?? "";
    if (words === "" || isTaken(item, column, words)) continue;
    item.subBullets.push(`${header[at]}: ${words}`);
  }
  return item;
}

/** Takes over what a cell says of its row, where that is understood. */
function isTaken(
  item: RowItem,
  column: Column | "kind",
  words: string,
): boolean {
  if (column === "recommendation" || column === "seen") return true;
  if (column === "kind") {
    item.kind = kindSaid(words) ?? item.kind;
    return true;
  }
  if (column === "number" && isNumber(words)) {
    item.label = words;
    item.number = Number(/\d+/.exec(words)?.[0]);
    return true;
  }
  const priority = column === "priority" ? prioritySaid(words) : null;
  if (priority === null || item.kind !== "recommendation") return false;
  item.priority = priority;
  return true;
}
