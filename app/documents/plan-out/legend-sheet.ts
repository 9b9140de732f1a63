import type ExcelJS from "exceljs";
import { actionStatuses, statusTitle } from "#workflows/action.ts";
import { filledWith, font, wideSheet } from "../list-out/sheet-looks.ts";
import type { LaidPlan } from "./lay-out.ts";
import { legendOf, legendWords } from "./legend.ts";
import { inkOn } from "./looks.ts";
import type { PrintedPlan } from "./printed-plan.ts";

/** Where the words stand that a column's cells are chosen from. */
export interface Offers {
  rag: string | null;
  status: string | null;
}

/** More of a council's own words would be a list of mistakes. */
const mostStatuses = 20;

/** A second sheet: what the signs mean, and what lists to choose from hold. */
export function legendSheet(
  workbook: ExcelJS.Workbook,
  plan: PrintedPlan,
  laid: LaidPlan,
): Offers {
  const sheet = workbook.addWorksheet("Legend", {
    pageSetup: { ...wideSheet, fitToWidth: 1, fitToHeight: 0 },
  });
  sheet.columns = [{ width: 34 }, { width: 80 }];
  const heading = (words: string) => {
    sheet.addRow([]);
    sheet.addRow([words]).font = { ...font, bold: true };
  };
  /** Each on a row of its own; where they stand, for lists. */
  const entries = <One>(all: readonly One[], cells: (one: One) => string[]) => {
    const from = sheet.rowCount + 1;
    const added = all.map((one) => sheet.addRow(cells(one)));
    const range = `Legend!$A$${from}:$A$${from + all.length - 1}`;
    return { added, range: all.length > 0 ? range : null };
  };
  const { ratings, tags } = legendOf(plan);
  const statuses = statusesOf(laid);
  sheet.addRow([plan.title]).font = { ...font, size: 14, bold: true };
  sheet.addRow([`${plan.council}. ${plan.dated}`]);
  if (ratings.length > 0) heading(legendWords.ratings);
  const rated = entries(ratings, ({ words, means }) => [words, means]);
  if (ratings.length > 0) sheet.addRow(["", legendWords.unrated]);
  if (tags.length > 0) heading(legendWords.tags);
  const tagged = entries(tags, ({ name }) => [name]);
  if (statuses.length > 0) heading("Statuses");
  const { range: status } = entries(statuses, (words) => [words]);
  heading("This file");
  sheet.addRow([keepKeys]);
  [...ratings, ...tags].forEach(({ colour }, at) => {
    const cell = [...rated.added, ...tagged.added][at]?.getCell(1);
    if (!cell) return;
    cell.fill = filledWith(colour);
    cell.font = { ...font, bold: true, color: { argb: `FF${inkOn(colour)}` } };
  });
  return { rag: rated.range, status };
}

const keepKeys =
  "Leave the first column of the sheet “Plan” hidden and as it is: by it this file comes back as the same plan.";

/** Ours, and those that the council writes. */
function statusesOf({ columns, sections }: LaidPlan): string[] {
  const at = columns.findIndex(({ field }) => field === "status");
  if (at < 0) return [];
  const theirs = sections.flatMap(({ rows }) =>
    rows.map(({ cells }) => cells[at]?.text.trim() ?? ""),
  );
  const all = new Set([...actionStatuses.map(statusTitle), ...theirs]);
  return [...all].filter((words) => words !== "").slice(0, mostStatuses);
}
