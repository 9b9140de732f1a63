import { openOffice } from "../guard/office-package.ts";
import { openParts } from "../guard/open-parts.ts";
import { freshBudget } from "../guard/read-xml.ts";
import { refusalOf } from "../guard/refuse-other-kinds.ts";
import { type Refusal, Refused, isRefused } from "../guard/refused.ts";
import { readWord } from "../word-in/read-word.ts";
import type { Grids } from "./grid.ts";
import { gridsInHtml, isHtml } from "./grids-in-html.ts";
import { gridsInSheets } from "./grids-in-sheets.ts";
import { gridInText } from "./grids-in-text.ts";
import { gridsInWord } from "./grids-in-word.ts";
import { textOf } from "./text-of.ts";

/**
 * Reads the tables of a .docx, .xlsx or .csv, told apart by what is in them, or
 * of a text that was pasted. A file decides what that costs: call it in a
 * worker, through the context.
 * @throws Refused with a sentence for whoever brought it
 */
export async function readGrids(brought: Buffer | string): Promise<Grids> {
  try {
    return typeof brought === "string"
      ? gridsInWords(brought)
      : await gridsIn(brought);
  } catch (error) {
    const refusal = isRefused(error) && ofPlans[error.refusal];
    throw refusal ? new Refused(refusal, { cause: error }) : error;
  }
}

async function gridsIn(bytes: Buffer): Promise<Grids> {
  if (!isZip(bytes)) {
    const refusal = await refusalOf(bytes);
    if (refusal && refusal !== "notWord") throw new Refused(refusal);
    return gridsInWords(textOf(bytes));
  }
  const file = await openOffice(await openParts(bytes), freshBudget());
  return file.kind === "spreadsheet"
    ? gridsInSheets(file)
    : gridsInWord(await readWord(bytes));
}

/** Programs copy and export tables as pages, too, some under the name of .xls. */
const gridsInWords = (text: string): Grids =>
  isHtml(text) ? gridsInHtml(text) : gridInText(text);

/** All four letters: the first column of a list may be called "PK". */
const isZip = (bytes: Buffer) =>
  ["504b0304", "504b0506"].includes(bytes.toString("hex", 0, 4));

/** What a reader of reports refuses, as it is said of plans. */
const ofPlans: Partial<Record<Refusal, Refusal>> = {
  locked: "tablesLocked",
  notWord: "notTable",
  pdf: "tablesInPdf",
  slides: "tablesInSlides",
  spreadsheet: "oldSheet",
  tooMuch: "tooMuchForPlan",
};
