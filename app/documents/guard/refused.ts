const again = "Open it in Word, or a spreadsheet in Excel, and save it again.";

/** Why a file is not read, in words for whoever brought it. */
const sentences = {
  empty: "The file is empty.",
  notWord: "This is not a Word file. Bring a .docx.",
  oldWord:
    "This is an older Word file (.doc). Open it in Word and save it as .docx.",
  locked:
    "This file is protected by a password. Open it in Word, take the password away (File, Info, Protect Document) and save it as .docx.",
  openDocument:
    "This is an OpenDocument file (.odt). Open it in LibreOffice or Word and save it as .docx.",
  macros:
    "This file can hold macros (.docm). Open it in Word and save it as .docx, which holds none.",
  template:
    "This is a Word template. Open it in Word and save it as .docx, a document.",
  richText:
    "This is a rich text file (.rtf). Open it in Word and save it as .docx.",
  pdf: "This is a PDF. Bring the Word file it was made from, or open the PDF in Word and save it as .docx.",
  spreadsheet:
    "This is a spreadsheet. Bring the report as a Word file (.docx).",
  notTable:
    "This is not a Word, Excel or CSV file. Bring a .docx, .xlsx or .csv.",
  oldSheet:
    "This is an older Excel file (.xls). Open it in Excel and save it as .xlsx.",
  openSheet:
    "This is an OpenDocument spreadsheet (.ods). Open it in LibreOffice or Excel and save it as .xlsx.",
  macroSheet:
    "This file can hold macros (.xlsm). Open it in Excel and save it as .xlsx, which holds none.",
  binarySheet:
    "This is a binary Excel file (.xlsb). Open it in Excel and save it as .xlsx.",
  sheetTemplate:
    "This is an Excel template. Open it in Excel and save it as .xlsx, a workbook.",
  tablesInPdf:
    "This is a PDF. Bring the Word, Excel or CSV file it was made from, or open the PDF in Word and save it as .docx.",
  tablesInSlides:
    "These are slides. Bring the plan as a Word, Excel or CSV file.",
  tablesLocked:
    "This file is protected by a password. Open it in Word or Excel, take the password away (File, Info, Protect) and save it as .docx or .xlsx.",
  tooMuchForPlan:
    "This file holds far more than a plan does, so it was not opened. Take out what does not belong to the plan.",
  slides: "These are slides. Bring the report as a Word file (.docx).",
  tooLarge:
    "The file is larger than 25 MB. Make its pictures smaller or take them out: only words and comments are read.",
  tooMuch:
    "This file holds far more than a report does, so it was not opened. Take out what does not belong to the report.",
  tooManyComments:
    "This file holds more than 5,000 comments, so it was not opened. Make copies of it that hold no more than 2,000 comments each.",
  beyondBelief: `This file is packed in a way that could harm the service, so it was not opened. ${again}`,
  broken: `This file is damaged and cannot be read. ${again}`,
  tooSlow: `Reading this file took too long, so it was given up. ${again}`,
  busy: "Other files are being read just now. Try again in a minute.",
} as const;

export type Refusal = keyof typeof sentences;

/** A file that is not read; its message is for the person who brought it. */
export class Refused extends Error {
  override name = "Refused";
  constructor(
    readonly refusal: Refusal,
    options?: ErrorOptions,
  ) {
    super(sentences[refusal], options);
  }
}

/**
 * Whether something thrown is a Refused: by its name, for what serves pages
 * and what opens the workshop are two bundles, each with a class of its own.
 */
export const isRefused = (error: unknown): error is Refused =>
  error instanceof Error && error.name === "Refused";
