import type ExcelJS from "exceljs";
import { colours } from "../word-out/looks.ts";
import type { Cell, ListFile } from "./list-file.ts";
import { finished } from "./spreadsheet-finish.ts";
import {
  filledWith,
  font,
  headerOf,
  heightOf,
  held,
  wideSheet,
} from "./sheet-looks.ts";

const keyColumn = 1;

/**
 * A list as a spreadsheet: a header that stays in sight, can be filtered and
 * is printed on every page; days are days, and what begins with "=" is text.
 * The first column is hidden and holds the rows' keys.
 */
export async function writeSpreadsheet(list: ListFile): Promise<Buffer> {
  // Read when it is wanted: it is large, and few ask for it.
  const { default: writer } = await import("exceljs");
  const workbook = new writer.Workbook();
  const at = new Date(list.at);
  Object.assign(workbook, {
    title: list.title,
    creator: "Critical Friend",
    lastModifiedBy: "Critical Friend",
    created: at,
    modified: at,
  });
  const sheet = workbook.addWorksheet("Comments", layoutOf(list));
  sheet.columns = [
    { header: "Key", width: 4, hidden: true },
    ...list.columns.map(({ title, width }) => ({ header: title, width })),
  ];
  for (const { key, cells } of list.rows) {
    const row = sheet.addRow([key, ...cells.map(valueOf)]);
    cells.forEach((cell, at) => {
      if (isDay(cell)) row.getCell(at + keyColumn + 1).numFmt = "d mmm yyyy";
    });
  }
  look(sheet, list);
  const made = Buffer.from(await workbook.xlsx.writeBuffer());
  return finished(made, list.at);
}

const layoutOf = ({
  title,
}: ListFile): Partial<ExcelJS.AddWorksheetOptions> => ({
  views: [{ state: "frozen", xSplit: keyColumn + 1, ySplit: 1 }],
  pageSetup: {
    ...wideSheet,
    // On one they would be too small to read.
    fitToWidth: 2,
    fitToHeight: 0,
    printTitlesRow: "1:1",
    printTitlesColumn: "A:B",
    pageOrder: "overThenDown",
  },
  headerFooter: {
    oddHeader: headerOf(title),
    oddFooter: "&RPage &P of &N",
  },
});

function look(sheet: ExcelJS.Worksheet, { columns, rows }: ListFile) {
  const last = columns.length + keyColumn;
  const titles = columns.map(({ title }) => title);
  const widths = columns.map(({ width }) => width);
  const cellsOf = (number: number) => rows[number - 2]?.cells ?? [];
  sheet.autoFilter = {
    from: { row: 1, column: keyColumn + 1 },
    to: { row: rows.length + 1, column: last },
  };
  sheet.eachRow((row, number) => {
    row.alignment = { wrapText: true, vertical: "top", horizontal: "left" };
    row.border = { bottom: { style: "hair" } };
    row.height = heightOf(number === 1 ? titles : cellsOf(number), widths);
    if (number > 1) return;
    row.font = { ...font, bold: true };
    row.fill = filledWith(colours.tint);
  });
}

/** A cell as a sheet holds it: a day is a day. */
export function valueOf(cell: Cell): ExcelJS.CellValue {
  if (typeof cell === "string") return held(cell);
  return isDay(cell) ? new Date(`${cell.day}T00:00:00.000Z`) : cell;
}

export const isDay = (cell: Cell): cell is { day: string } =>
  cell !== null && typeof cell === "object";
