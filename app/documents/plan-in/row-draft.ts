import type { Cell, Grid, GridRow } from "./grid.ts";
import { linesOf, withoutBullet } from "./plain-words.ts";
import type { ColumnRead, GridMapping } from "./plan-read.ts";

/** A row of a plan with all the rows of the table that it runs over. */
export interface Draft {
  grid: number;
  rows: number[];
  /** For each column the cells that hold its words, the first one too. */
  cells: Cell[][];
  /** Its own words in each column. */
  texts: string[];
  /** Ids that our own file gives it; null in files of others. */
  key: string | null;
  isHidden: boolean;
  hasContinued: boolean;
}

/** A new row of the plan from a row of a table. */
export function draftOf(
  { rows }: Grid,
  { columns }: GridMapping,
  grid: number,
  at: number,
): Draft {
  const cells = rows[at]?.cells ?? [];
  const key = rows[at] ? keyOf(rows[at], columns) : null;
  return {
    ...{ grid, rows: [at], hasContinued: false },
    key,
    cells: cells.map((cell) => [cell]),
    // Blank lines and bullets are how a table looks, but for what we wrote.
    texts: cells.map(({ text }) =>
      key === null ? wordsIn(text) : text.trim(),
    ),
    isHidden: rows[at]?.isHidden ?? false,
  };
}

/** The ids that a file of ours gives a row, hidden or in a column. */
export function keyOf(
  { key, cells }: GridRow,
  columns: readonly ColumnRead[],
): string | null {
  const at = columns.find(({ field }) => field === "key")?.index ?? -1;
  return key?.trim() || cells[at]?.text.trim() || null;
}

/** Adds a row that goes on with it. */
export function goOn(
  draft: Draft,
  row: GridRow,
  grid: number,
  at: number,
): void {
  // Of another table, its number there would name a row of this one.
  if (grid === draft.grid) draft.rows.push(at);
  draft.hasContinued = true;
  for (const [place, cell] of row.cells.entries()) {
    const text = wordsIn(cell.text);
    if (!text) continue;
    draft.cells[place]?.push(cell);
    draft.texts[place] = joined(draft.texts[place] ?? "", text);
  }
}

const wordsIn = (text: string) => linesOf(text).map(withoutBullet).join("\n");

/** A sentence goes on in its line; anything else stands on a line of its own. */
function joined(before: string, text: string): string {
  if (!before) return text;
  const isSentence = /^[a-z(]/.test(text) && !/[.!?:;]$/.test(before);
  return `${before}${isSentence ? " " : "\n"}${text}`;
}

/** Columns by a name of their own each, as the words of a row are kept. */
export function namesOf({ columns }: GridMapping): string[] {
  const taken = new Set<string>();
  return columns.map(({ name, index }) => {
    const base = linesOf(name).join(" ") || `Column ${index + 1}`;
    let own = base;
    for (let count = 2; taken.has(own); count++) own = `${base} (${count})`;
    taken.add(own);
    return own;
  });
}
