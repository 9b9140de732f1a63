import type { WordDocument } from "../word-in/word-document.ts";
import { announcedBy } from "./announced.ts";
import type { Group } from "./groups.ts";
import type { Placed } from "./sections.ts";

/**
 * Strengths beside areas for consideration, in the columns of a table: a group
 * for each cell below such a header.
 */
export function groupsInTables(
  placed: readonly Placed[],
  { tables }: WordDocument,
): Group[] {
  const groups = new Map<string, Group>();
  for (const each of placed) {
    const { table: at } = each.line;
    if (!at || at.row === 0) continue;
    const header = tables[at.table]?.rows[0]?.cells.find(
      ({ column, columns }) =>
        at.column >= column && at.column < column + columns,
    );
    const announced = header ? announcedBy(header.text) : null;
    if (announced !== "strength" && announced !== "consideration") continue;
    const key = `${at.table} ${at.row} ${at.column}`;
    const group = groups.get(key) ?? { announced, isAllItems: true, lines: [] };
    // In its cell it is a line like any other.
    group.lines.push({ ...each, line: { ...each.line, table: null } });
    groups.set(key, group);
  }
  return [...groups.values()];
}
