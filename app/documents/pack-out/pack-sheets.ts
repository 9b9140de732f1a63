import type ExcelJS from "exceljs";
import {
  filledWith,
  font,
  headerOf,
  heightOf,
  wideSheet,
} from "../list-out/sheet-looks.ts";
import { isDay, valueOf } from "../list-out/spreadsheet.ts";
import { finished } from "../list-out/spreadsheet-finish.ts";
import { writePlanSpreadsheet } from "../plan-out/write-plan-spreadsheet.ts";
import { colours } from "../word-out/looks.ts";
import type { Cell } from "../list-out/list-file.ts";
import type { PackSheet, PrintedPack } from "./printed-pack.ts";

/** A report on a plan as a spreadsheet: the plan’s own, and its lists. */
export async function writePackSpreadsheet(pack: PrintedPack): Promise<Buffer> {
  const { title, plan, sheets, at } = pack;
  const add = (workbook: ExcelJS.Workbook) => {
    for (const sheet of sheets) addSheet(workbook, sheet, title);
  };
  if (plan) return writePlanSpreadsheet(plan, add);
  const { default: writer } = await import("exceljs");
  const workbook = new writer.Workbook();
  const made = new Date(at);
  Object.assign(workbook, {
    ...{ title, company: pack.council, created: made, modified: made },
    ...{ creator: "Critical Friend", lastModifiedBy: "Critical Friend" },
  });
  add(workbook);
  return finished(Buffer.from(await workbook.xlsx.writeBuffer()), at);
}

function addSheet(
  workbook: ExcelJS.Workbook,
  { name, columns, rows }: PackSheet,
  title: string,
): void {
  const sheet = workbook.addWorksheet(name, {
    views: [{ state: "frozen", ySplit: 1 }],
    pageSetup: {
      ...wideSheet,
      ...{ fitToWidth: 1, fitToHeight: 0, printTitlesRow: "1:1" },
    },
    headerFooter: { oddHeader: headerOf(title), oddFooter: "&RPage &P of &N" },
  });
  sheet.columns = columns.map(({ width }) => ({ width }));
  const widths = columns.map(({ width }) => width);
  const all: Array<readonly Cell[]> = [
    columns.map((column) => column.title),
    ...rows,
  ];
  all.forEach((cells, index) => {
    const row = sheet.addRow(cells.map(valueOf));
    row.alignment = { wrapText: true, vertical: "top", horizontal: "left" };
    row.border = { bottom: { style: "hair" } };
    row.height = heightOf(cells, widths);
    cells.forEach((cell, at) => {
      if (isDay(cell)) row.getCell(at + 1).numFmt = "d mmm yyyy";
    });
    if (index > 0) return;
    row.font = { ...font, bold: true };
    row.fill = filledWith(colours.tint);
  });
}
