import type { GridRow } from "./grid.ts";
import type { ColumnField, ColumnRead } from "./plan-read.ts";
import { filledCells } from "./wide-rows.ts";

/** What only goes along with the words of a row. */
const beside = new Set<ColumnField>([
  "owners",
  "byWhen",
  "progress",
  "measure",
]);
const things = new Set<ColumnField>(["actions", "gapAndActions"]);

interface Place {
  /** The last row of the plan above it. */
  above: GridRow;
  /** A page or a table ended between. */
  isBreak: boolean;
  columns: readonly ColumnRead[];
}

/** Whether a row has no thing of its own: it is the rest of the one above. */
export function goesOn(row: GridRow, place: Place): boolean {
  return isMoreBeside(row, place) || isMidSentence(row, place);
}

/** Another line of owners, dates or measures for what stands above. */
function isMoreBeside(row: GridRow, { columns, above }: Place): boolean {
  const filled = filledCells(row);
  const fields = filled.map(([at]) => columns[at]?.field ?? "other");
  if (filled.length === 0 || !fields.every((field) => beside.has(field))) {
    return false;
  }
  const thing = columns.find(({ field }) => things.has(field));
  if (!thing || !above.cells[thing.index]) return false;
  const isMerged = row.cells[thing.index]?.rest === "down";
  return isMerged || filled.length <= 2;
}

/** A sentence that began in the row above, before a page ended. */
function isMidSentence(row: GridRow, { above, isBreak }: Place): boolean {
  const filled = filledCells(row);
  if (filled.length === 0 || row.cells.length !== above.cells.length) {
    return false;
  }
  const broken = filled.filter(([at, { text }]) => {
    const before = above.cells[at]?.text.trim() ?? "";
    return /^[a-z(]/.test(text.trim()) && /[^.!?:;]$/.test(before);
  });
  const isAll = broken.length === filled.length;
  return broken.length > 0 && (isAll || (isBreak && isNew(row) === false));
}

/** A row that begins with words of its own is one. */
const isNew = ({ cells }: GridRow) =>
  /^[A-Z\d]/.test(cells[0]?.text.trim() ?? "");
