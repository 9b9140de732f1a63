const again = "Open it in Word and save it again as .docx.";

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
