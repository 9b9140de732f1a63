import type ExcelJS from "exceljs";
import type { Cell } from "./list-file.ts";

/** A4 on its side, with as much on it as fits. */
export const wideSheet: Partial<ExcelJS.PageSetup> = {
  paperSize: 9,
  orientation: "landscape",
  fitToPage: true,
  margins: {
    ...{ left: 0.4, right: 0.4, top: 0.6, bottom: 0.6 },
    ...{ header: 0.3, footer: 0.3 },
  },
};

/** Excel takes no longer one. */
const longestHeader = 255;

/** A title above each sheet: an "&" begins a code there, and none is cut. */
export const headerOf = (title: string) =>
  `&L${title.replaceAll("&", "&&")}`
    .slice(0, longestHeader)
    .replace(/[\ud800-\udbff]$/, "")
    .replace(/(?<!&)((?:&&)*)&$/, "$1");

export const font = { name: "Calibri", family: 2, size: 11 };
const lineHeight = 15;
/** No row of Excel is higher. */
const highest = 409;

/** High enough for the longest cell: not every program reckons that itself. */
export function heightOf(
  cells: readonly Cell[],
  widths: readonly number[],
): number {
  const lines = cells.map((cell, at) => {
    if (typeof cell !== "string") return 1;
    const most = Math.max(4, (widths[at] ?? 10) - 2);
    const counts = cell.split("\n").map((line) => line.length / most);
    return counts.reduce(
      (sum, count) => sum + Math.max(1, Math.ceil(count)),
      0,
    );
  });
  return Math.min(highest, Math.max(...lines) * lineHeight + 3);
}

/** A cell behind its words in one colour, "RRGGBB". */
export const filledWith = (colour: string): ExcelJS.FillPattern => ({
  type: "pattern",
  pattern: "solid",
  fgColor: { argb: `FF${colour}` },
});

/** A cell of Excel holds no more. */
const mostLetters = 32_767;

/** A text as far as a cell holds it. */
export const held = (text: string): string => text.slice(0, mostLetters);
