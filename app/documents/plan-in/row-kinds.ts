import { isReference } from "./cell-words.ts";
import { goesOn } from "./continuations.ts";
import type { Cell, Grid, GridRow } from "./grid.ts";
import type { Headers } from "./headers.ts";
import { linesOf } from "./plain-words.ts";
import type { ColumnField, ColumnRead, RowKind } from "./plan-read.ts";
import { keyOf } from "./row-draft.ts";
import {
  filledCells,
  isAspirationsLabel,
  isNumberedTitle,
  isProse,
  leadIn,
  wideText,
  wideWords,
} from "./wide-rows.ts";

/** Rows that are the plan's own, before anybody knows its columns. */
export function bodyOf({ rows }: Grid, headers: Headers): GridRow[] {
  const start = Math.max(-1, ...headers.first) + 1;
  return rows.filter(
    (row, at) =>
      at >= start &&
      !headers.all.has(at) &&
      filledCells(row).length > 0 &&
      !wideWords(row),
  );
}

/**
 * Says what each row of a table is; `before` is the last row of the table that
 * it may go on with.
 */
export function rowKindsOf(
  grid: Grid,
  headers: Headers,
  columns: readonly ColumnRead[],
  before?: GridRow,
): RowKind[] {
  const start = headers.first[0] ?? 0;
  const isTitle = loneTitles(grid, columns);
  const kinds: RowKind[] = [];
  let above = before;
  let isBreak = true;
  for (const [at, row] of grid.rows.entries()) {
    let kind: RowKind = "header";
    if (!headers.all.has(at)) {
      kind =
        at < start
          ? aboveKind(row, kinds)
          : belowKind(row, { above, isBreak, columns, isTitle });
    }
    kinds.push(kind);
    if (kind === "section") above = undefined;
    else if (kind === "row" || kind === "continuation") above = row;
    if (kind !== "left out") isBreak = kind === "header";
  }
  return titled(grid, kinds, start);
}

/** Above the header: a title, what leads a section, or what introduces all. */
function aboveKind(row: GridRow, above: readonly RowKind[]): RowKind {
  const filled = filledCells(row);
  if (filled.length === 0) return "left out";
  const said = wideKind(filled.map(([, cell]) => cell));
  if (said !== "section") return said;
  return above.includes("title") ? "intro" : "title";
}

/** What a row is whose words run over all of it. */
function wideKind(cells: readonly Cell[]): RowKind {
  const words = wideText(cells);
  const [first = ""] = linesOf(words);
  if (isAspirationsLabel(first.replace(/:.*$/, ""))) return "aspirations";
  if (leadIn(first)) return "lead";
  // A sentence that looks like all others is one; titles stand out or count.
  const isSentence = /[.!?]$/.test(words) && !isNumberedTitle(words);
  return isProse(words) || (isSentence && !cells.some(isLoud))
    ? "intro"
    : "section";
}

const isLoud = (cell: Cell) =>
  isBold(cell) || (cell.fill !== null && cell.fill !== "FFFFFF");

interface Below {
  /** The last row of the plan above it, in the same section. */
  above: GridRow | undefined;
  isBreak: boolean;
  columns: readonly ColumnRead[];
  isTitle: (row: GridRow) => boolean;
}

function belowKind(row: GridRow, below: Below): RowKind {
  const { above, isBreak, columns, isTitle } = below;
  if (filledCells(row).length === 0) return "left out";
  if (keyOf(row, columns) !== null) return "row";
  const wide = wideWords(row);
  if (wide) return wideKind(wide);
  if (isTitle(row)) return "section";
  const isRest = above && goesOn(row, { above, isBreak, columns });
  return isRest ? "continuation" : "row";
}

/** Columns whose cells are short: words alone there are a title. */
const narrow = new Set<ColumnField>(["reference", "other", "section", "rag"]);
const longestTitle = 120;

/** Tells titles that stand in the first column, alone, without merged cells. */
function loneTitles(
  { rows, hiddenColumns }: Grid,
  columns: readonly ColumnRead[],
): (row: GridRow) => boolean {
  const first = columns.find(({ index }) => !hiddenColumns.includes(index));
  const place = first?.index ?? -1;
  // A row of nothing but a strength looks like its neighbours; a title does not.
  const isUsual = rows.some((row) => {
    const cell = row.cells[place];
    return filledCells(row).length > 2 && !!cell?.text && isBold(cell);
  });
  return (row) => {
    const filled = filledCells(row);
    const cell = row.cells[place];
    if (filled.length !== 1 || !first || !cell?.text.trim()) return false;
    if (row.cells.some(({ rest }) => rest === "down")) return false;
    if (isProse(cell.text) || isReference(cell.text)) return false;
    if (isNumberedTitle(cell.text) || narrow.has(first.field)) return true;
    return isBold(cell) && !isUsual && cell.text.length < longestTitle;
  };
}

const isBold = ({ passages }: Cell) =>
  passages.length > 0 && passages.every(({ bold }) => bold);

/** Of words above the header one is the title; a section's where sections have none else. */
function titled({ rows }: Grid, kinds: RowKind[], start: number): RowKind[] {
  const hasSections = kinds.some(
    (kind, at) => kind === "section" && at > start,
  );
  const last = kinds.findLastIndex(
    (kind) => kind === "row" || kind === "continuation",
  );
  return kinds.map((kind, at) => {
    const words = rows[at]
      ? filledCells(rows[at])
          .map(([, { text }]) => text)
          .join(" ")
      : "";
    const isCounted = isNumberedTitle(words) && !/^(19|20)\d\d/.test(words);
    if (
      (kind === "title" || kind === "intro") &&
      at < start &&
      isCounted &&
      !hasSections
    ) {
      return isProse(words) ? kind : "section";
    }
    // A note under the last row heads nothing; a title may have no rows yet.
    const isNote = kind === "section" && last >= 0 && at > last && at > start;
    const isTitle =
      isNumberedTitle(words) ||
      rows[at]?.cells.some((cell) => cell.text.trim() !== "" && isBold(cell));
    return isNote && !isTitle ? "left out" : kind;
  });
}
