import type ExcelJS from "exceljs";
import {
  filledWith,
  font,
  headerOf,
  heightOf,
  held,
  wideSheet,
} from "../list-out/sheet-looks.ts";
import { finished } from "../list-out/spreadsheet-finish.ts";
import { colours } from "../word-out/looks.ts";
import { type LaidPlan, type LaidRow, layOut, sharedOut } from "./lay-out.ts";
import { legendSheet } from "./legend-sheet.ts";
import { type PrintedPlan, propertiesOf } from "./printed-plan.ts";
import { dayFormat } from "./sheet-days.ts";
import { type SheetRow, headRows, sheetRows } from "./sheet-rows.ts";
import { offerAndColour } from "./sheet-rules.ts";

/** In letters: a sheet of paper on its side shows them large enough. */
const widthInAll = 160;
const narrowest = 8;
/** The hidden column of the rows' keys stands before the plan's own. */
const keyColumns = 1;

/**
 * A plan as a spreadsheet: one sheet with its sections as rows across, as
 * councils have theirs, and so with room for who leads a section and what it
 * wants; the CSV is the flat one, to sort and count. Days are days.
 * @param also adds the sheets of its own that it goes out with
 */
export async function writePlanSpreadsheet(
  plan: PrintedPlan,
  also: (workbook: ExcelJS.Workbook) => void = () => undefined,
): Promise<Buffer> {
  const { default: writer } = await import("exceljs");
  const workbook = new writer.Workbook();
  const at = new Date(plan.at);
  Object.assign(workbook, {
    title: plan.title,
    company: plan.council,
    creator: "Critical Friend",
    lastModifiedBy: "Critical Friend",
    created: at,
    modified: at,
  });
  const laid = layOut(plan);
  const sheet = workbook.addWorksheet("Plan", layoutOf(plan, laid));
  const widths = sharedOut(laid.columns, widthInAll).map((width) =>
    Math.max(width, narrowest),
  );
  sheet.columns = [
    { width: 4, hidden: true },
    ...widths.map((width) => ({ width })),
  ];
  const rows = sheetRows(plan, laid);
  for (const row of rows) add(sheet, row, laid.columns, widths);
  mergeDown(sheet, rows);
  const last = laid.columns.length + keyColumns;
  sheet.autoFilter = {
    from: { row: headRows, column: keyColumns + 1 },
    to: { row: rows.length, column: last },
  };
  const offers = legendSheet(workbook, plan, laid);
  offerAndColour(sheet, { plan, laid, offers, lastRow: rows.length });
  also(workbook);
  const made = Buffer.from(await workbook.xlsx.writeBuffer());
  return finished(made, plan.at, propertiesOf(plan));
}

const layoutOf = (
  { title, council, dated }: PrintedPlan,
  { columns }: LaidPlan,
): Partial<ExcelJS.AddWorksheetOptions> => ({
  views: [
    {
      state: "frozen",
      // A reference is narrow enough to stay beside what belongs to it.
      xSplit: columns[0]?.field === "reference" ? keyColumns + 1 : 0,
      ySplit: headRows,
    },
  ],
  pageSetup: {
    ...wideSheet,
    fitToWidth: 1,
    fitToHeight: 0,
    printTitlesRow: `${headRows}:${headRows}`,
  },
  headerFooter: {
    differentFirst: true,
    firstHeader: headerOf(`${council}. ${dated}`),
    oddHeader: headerOf(title),
    firstFooter: "&RPage &P of &N",
    oddFooter: "&RPage &P of &N",
  },
});

function add(
  sheet: ExcelJS.Worksheet,
  row: SheetRow,
  columns: LaidPlan["columns"],
  widths: readonly number[],
): void {
  if (row.kind === "row") return addRow(sheet, row.row, columns, widths);
  if (row.kind === "header") {
    const added = sheet.addRow(["Key", ...row.names.map(held)]);
    added.font = { ...font, bold: true };
    added.fill = filledWith(colours.tint);
    return look(added, row.names, widths);
  }
  const added = sheet.addRow(["", held(row.text)]);
  const all = widths.reduce((sum, width) => sum + width, 0);
  look(added, [row.text], [all]);
  if (row.kind === "title") added.font = { ...font, size: 16, bold: true };
  if (row.kind === "title") added.height = 28;
  if (row.kind === "section") added.font = { ...font, size: 13, bold: true };
  if (row.kind === "section") added.getCell(2).fill = filledWith("F1F4F4");
  if (widths.length > 1) {
    const { number } = added;
    sheet.mergeCells(number, 2, number, widths.length + keyColumns);
  }
}

function addRow(
  sheet: ExcelJS.Worksheet,
  { key, cells, date }: LaidRow,
  columns: LaidPlan["columns"],
  widths: readonly number[],
): void {
  const words = cells.map(({ text, down }) => (down === 0 ? "" : held(text)));
  const formats = columns.map(({ field }, at) =>
    field === "byWhen" ? dayFormat(words[at] ?? "", date) : null,
  );
  const added = sheet.addRow([
    key,
    ...words.map((text, at) =>
      formats[at] ? new Date(`${date}T00:00:00.000Z`) : text || null,
    ),
  ]);
  look(added, words, widths);
  added.height = Math.max(
    ...cells.map(({ down }, at) =>
      // A merged text has the height of all its rows.
      down === 0 ? 0 : heightOf([words[at] ?? ""], [widths[at] ?? 0]) / down,
    ),
  );
  formats.forEach((format, at) => {
    if (format) added.getCell(at + keyColumns + 1).numFmt = format;
  });
}

const line = { style: "thin", color: { argb: `FF${colours.line}` } } as const;
const grid = { top: line, bottom: line, left: line, right: line };

function look(
  row: ExcelJS.Row,
  words: readonly string[],
  widths: readonly number[],
): void {
  row.alignment = { wrapText: true, vertical: "top", horizontal: "left" };
  row.border = grid;
  row.height = heightOf(words, widths);
}

function mergeDown(sheet: ExcelJS.Worksheet, rows: readonly SheetRow[]): void {
  rows.forEach((one, index) => {
    if (one.kind !== "row") return;
    one.row.cells.forEach(({ down }, at) => {
      const column = at + keyColumns + 1;
      if (down > 1) sheet.mergeCells(index + 1, column, index + down, column);
    });
  });
}
