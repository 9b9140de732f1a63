import { CsvError, parse } from "csv-parse/sync";
import { Refused } from "../guard/refused.ts";
import { unguarded } from "../list-out/formula-guard.ts";
import { mostColumns, mostRows, plainCell, squared } from "./cells.ts";
import { delimiterOf } from "./delimiter.ts";
import type { Grids } from "./grid.ts";

/** Longer texts hold more than any plan. */
const mostLetters = 8_000_000;

/**
 * The table in a text with commas, semicolons or tabs between its cells.
 * @throws Refused for more than a plan holds
 */
export function gridInText(text: string): Grids {
  if (text.length > mostLetters) throw new Refused("tooMuch");
  const { records, warnings } = recordsIn(text);
  const rows = records.slice(0, mostRows);
  if (records.length > mostRows) {
    warnings.push("The table has more than 5,000 rows. The rest was not read.");
  }
  if (rows.some((cells) => cells.length > mostColumns)) {
    warnings.push("The table has more than 64 columns. The rest was not read.");
  }
  const grid = {
    name: "",
    before: [],
    rows: squared(
      rows.map((cells) => ({
        cells: cells
          .slice(0, mostColumns)
          .map((cell) => plainCell(unguarded(cell))),
        isHeader: false,
        isHidden: false,
      })),
    ),
    hiddenColumns: [],
    isHidden: false,
  };
  const grids = grid.rows.length > 0 ? [grid] : [];
  return { title: null, grids, after: [], warnings };
}

function recordsIn(text: string): { records: string[][]; warnings: string[] } {
  const options = {
    delimiter: delimiterOf(text),
    record_delimiter: ["\r\n", "\n", "\r"],
    relax_column_count: true,
    relax_quotes: true,
    to: mostRows + 1,
  };
  try {
    return { records: parse(text, options), warnings: [] };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const warning =
      "A quotation mark in the table is never closed. Every line was read as a row.";
    return {
      records: parse(text, { ...options, quote: null }),
      warnings: [warning],
    };
  }
}
