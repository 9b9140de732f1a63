import type { WordDocument } from "../word-in/word-document.ts";
import type { Line } from "./lines.ts";

/** A table's text: tabs between cells, a line for each row. */
export function tableText({ tables }: WordDocument, table: number): string {
  const rows = tables[table]?.rows ?? [];
  return rows
    .map(({ cells }) =>
      cells.map(({ text }) => text.replaceAll(/\s+/g, " ").trim()).join("\t"),
    )
    .filter((row) => row.trim() !== "")
    .join("\n");
}

/** Tables that only lay a report out: there are headings in them. */
export const layoutTables = (lines: readonly Line[]): ReadonlySet<number> =>
  new Set(
    lines.flatMap(({ table, heading }) =>
      table && heading !== null ? [table.table] : [],
    ),
  );
