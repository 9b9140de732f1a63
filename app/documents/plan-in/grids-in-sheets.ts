import type { OfficePackage } from "../guard/office-package.ts";
import { Refused } from "../guard/refused.ts";
import { readProperties } from "../word-in/properties.ts";
import { freshRoom } from "../word-in/room.ts";
import { oursIn } from "../plan-out/printed-plan.ts";
import { aboutLinks } from "./cells.ts";
import type { Grid, Grids } from "./grid.ts";
import type { Faults, Workbook } from "./sheets/cell-words.ts";
import { type PartsOfSheet, partsOfSheet } from "./sheets/parts-of-sheet.ts";
import { SheetReader } from "./sheets/sheet.ts";
import { sheetGrid } from "./sheets/sheet-grid.ts";
import { type ListedSheet, sheetsOf } from "./sheets/sheets-of.ts";
import { sharedReader } from "./sheets/strings.ts";
import { stylesReader, themeReader } from "./sheets/styles.ts";

/** No plan has more sheets. */
const mostSheets = 100;

/**
 * The sheets of an Excel workbook, hidden ones too.
 * @throws Refused for a workbook of another kind, or with too much in it
 */
export async function gridsInSheets(file: OfficePackage): Promise<Grids> {
  const { main } = file;
  refuseOtherWorkbooks(file);
  if (main === undefined) throw new Refused("notTable");
  const { sheets, is1904 } = await sheetsOf(file, main);
  if (sheets.length > mostSheets) throw new Refused("tooMuch");
  const book = { ...(await looksOf(file)), is1904, room: freshRoom() };
  const faults = { errors: 0, withoutValue: 0, unsafeLinks: 0 };
  const grids: Grid[] = [];
  const warnings: string[] = [];
  const { title, custom } = await readProperties(file);
  const ours = oursIn(custom);
  for (const listed of sheets) {
    const { grid, said, hasRules } = await gridOf(file, listed, book, faults);
    warnings.push(...said);
    // Ours follow words that are read.
    if (hasRules && !ours) warnings.push(aboutRules(listed.name));
    if (grid.rows.length > 0 || grid.before.length > 0) grids.push(grid);
  }
  warnings.push(...aboutFaults(faults));
  return { title, grids, after: [], warnings, ...(ours && { ours }) };
}

function refuseOtherWorkbooks({ mainType, hasMacros }: OfficePackage): void {
  // Without any type it is an OpenDocument file.
  if (mainType === "") throw new Refused("openSheet");
  if (/binary/i.test(mainType)) throw new Refused("binarySheet");
  if (/template/i.test(mainType)) throw new Refused("sheetTemplate");
  if (hasMacros) throw new Refused("macroSheet");
}

async function looksOf({ read, related }: OfficePackage) {
  const shared = sharedReader();
  await read(related("sharedStrings"), shared.listener);
  const theme = themeReader();
  await read(related("theme"), theme.listener);
  const style = stylesReader();
  await read(related("styles"), style.listener);
  return { strings: shared.strings, styles: style.styles(theme.theme) };
}

async function gridOf(
  file: OfficePackage,
  listed: ListedSheet,
  book: Workbook,
  faults: Faults,
): Promise<{ grid: Grid; said: string[]; hasRules: boolean }> {
  const { name, part, isHidden, printed } = listed;
  const reader = new SheetReader();
  await file.read(part, reader);
  const { sheet } = reader;
  const parts = await partsOfSheet(file, part);
  const about = {
    ...{ name, isHidden, targets: parts.targets, before: parts.boxes },
    headers: new Set([...printed, ...parts.headers]),
  };
  const grid = sheetGrid(sheet, about, book, faults);
  const said = [...aboutParts(name, parts)];
  if (sheet.beyond > 0) {
    said.push(
      `The sheet “${name}” goes on beyond 5,000 rows or 64 columns. ${sheet.beyond} ${sheet.beyond === 1 ? "cell" : "cells"} there ${sheet.beyond === 1 ? "was" : "were"} not read.`,
    );
  }
  return { grid, said, hasRules: sheet.hasRules };
}

const aboutRules = (name: string) =>
  `On the sheet “${name}” some colours follow rules. Those colours were not read.`;

const mostNotes = 100;
const longestNote = 1000;

function aboutParts(name: string, { notes, pictures }: PartsOfSheet): string[] {
  const said = notes
    .slice(0, mostNotes)
    .map(
      ({ at, text }) =>
        `Note on ${at} of “${name}”: ${text.slice(0, longestNote)}`,
    );
  const more = notes.length - said.length;
  if (more > 0) said.push(`${more} more notes on “${name}” were not read.`);
  if (pictures > 0) {
    said.push(
      `${pictures === 1 ? "A picture" : `${pictures} pictures`} on “${name}” ${pictures === 1 ? "was" : "were"} left out.`,
    );
  }
  return said;
}

function aboutFaults({ errors, withoutValue, unsafeLinks }: Faults): string[] {
  return [
    errors > 0 &&
      `${errors === 1 ? "A cell shows" : `${errors} cells show`} an error instead of a value.`,
    withoutValue > 0 &&
      `${withoutValue === 1 ? "A formula has" : `${withoutValue} formulas have`} no value in the file. Open it in Excel, save it and bring it again.`,
    aboutLinks(unsafeLinks),
  ].filter((sentence) => typeof sentence === "string");
}
