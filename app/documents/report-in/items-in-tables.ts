import type { WordDocument } from "../word-in/word-document.ts";
import { type Announced, announcedBy } from "./announced.ts";
import type { Group } from "./groups.ts";
import type { Placed } from "./sections.ts";

/**
 * Strengths beside areas for consideration, in the columns of a table: a group
 * for each cell below such a header.
 */
export function groupsInTables(
  placed: readonly Placed[],
  { tables }: WordDocument,
  /** Those that were read row by row. */
  read: ReadonlySet<number>,
): Group[] {
  const groups = new Map<string, Group>();
  for (const each of placed) {
    const { table: at } = each.line;
    if (!at || at.row === 0 || read.has(at.table)) continue;
    const header = tables[at.table]?.rows[0]?.cells.find(
      ({ column, columns }) =>
        at.column >= column && at.column < column + columns,
    );
    const announced = header ? announcedBy(header.text) : null;
    if (!isOfFindings(announced)) continue;
    const key = `${at.table} ${at.row} ${at.column}`;
    const group = groups.get(key) ?? { announced, isAllItems: true, lines: [] };
    // In its cell it is a line like any other.
    group.lines.push({ ...each, line: { ...each.line, table: null } });
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** The tables in which something stands that is no finding, nor heads any. */
export const tablesNotRead = (
  placed: readonly Placed[],
  known: ReadonlyMap<number, unknown>,
  read: ReadonlySet<number>,
): ReadonlySet<number> =>
  new Set(
    placed.flatMap(({ line: { table, text, paragraph } }) => {
      if (!table || read.has(table.table)) return [];
      const isRead =
        table.row === 0
          ? isOfFindings(announcedBy(text))
          : known.has(paragraph);
      return isRead ? [] : [table.table];
    }),
  );

const isOfFindings = (
  announced: Announced | null,
): announced is "strength" | "consideration" =>
  announced === "strength" || announced === "consideration";
