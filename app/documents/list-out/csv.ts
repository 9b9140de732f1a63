import { stringify } from "csv-stringify/sync";
import { guarded } from "./formula-guard.ts";
import type { Cell, ListFile } from "./list-file.ts";

/**
 * A list as CSV that Excel opens as it is meant: UTF-8 that says so, and no
 * cell that would be taken for a formula. Days are 2026-03-12: no country
 * reads them otherwise.
 */
export const writeCsv = ({ columns, rows }: ListFile): Buffer =>
  Buffer.from(
    stringify(
      [
        columns.map(({ title }) => title),
        ...rows.map(({ cells }) => cells.map(plain)),
      ],
      {
        bom: true,
        record_delimiter: "windows",
        // The writer quotes a line break of its own kind only.
        quoted_match: /[\r\n]|^\s|\s$/,
        cast: { string: (words) => guarded(words) },
      },
    ),
  );

const plain = (cell: Cell) =>
  cell !== null && typeof cell === "object" ? cell.day : cell;
