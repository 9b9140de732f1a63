/** A kind of file that is taken as evidence. */
export interface FileType {
  /** What a person calls it. */
  name: string;
  /** Lower case, the usual one first. */
  endings: readonly string[];
  /** What its bytes must be found to be; "text" is plain UTF-8. */
  content: string;
  /** What it is served as. */
  mediaType: string;
}

const office = "application/vnd.openxmlformats-officedocument";
const openDocument = "application/vnd.oasis.opendocument";
/** The container of Office files from before 2007: told apart by ending only. */
const compound = "application/x-cfb";

const same = (
  name: string,
  endings: readonly string[],
  mediaType: string,
): FileType => ({ name, endings, content: mediaType, mediaType });

/**
 * What is taken: documents, sheets, slides, pictures, mail and plain text.
 * Not taken: programs, scripts, web pages, SVG, files with macros (they can
 * act), and archives (nobody can see what is relied on inside).
 */
export const fileTypes: readonly FileType[] = [
  same("PDF", ["pdf"], "application/pdf"),
  same("Word document", ["docx"], `${office}.wordprocessingml.document`),
  same("Excel workbook", ["xlsx"], `${office}.spreadsheetml.sheet`),
  same(
    "PowerPoint presentation",
    ["pptx"],
    `${office}.presentationml.presentation`,
  ),
  same("OpenDocument text", ["odt"], `${openDocument}.text`),
  same("OpenDocument spreadsheet", ["ods"], `${openDocument}.spreadsheet`),
  same("OpenDocument presentation", ["odp"], `${openDocument}.presentation`),
  {
    name: "Word 97 document",
    endings: ["doc"],
    content: compound,
    mediaType: "application/msword",
  },
  {
    name: "Excel 97 workbook",
    endings: ["xls"],
    content: compound,
    mediaType: "application/vnd.ms-excel",
  },
  {
    name: "PowerPoint 97 presentation",
    endings: ["ppt"],
    content: compound,
    mediaType: "application/vnd.ms-powerpoint",
  },
  {
    name: "Outlook message",
    endings: ["msg"],
    content: compound,
    mediaType: "application/vnd.ms-outlook",
  },
  same("JPEG picture", ["jpg", "jpeg"], "image/jpeg"),
  same("PNG picture", ["png"], "image/png"),
  same("GIF picture", ["gif"], "image/gif"),
  same("WebP picture", ["webp"], "image/webp"),
  same("TIFF picture", ["tif", "tiff"], "image/tiff"),
  { name: "text", endings: ["txt"], content: "text", mediaType: "text/plain" },
  {
    name: "CSV table",
    endings: ["csv"],
    content: "text",
    mediaType: "text/csv",
  },
  {
    name: "Markdown text",
    endings: ["md"],
    content: "text",
    mediaType: "text/markdown",
  },
];

/** What is taken, as a sentence for people. */
export const takenWords =
  "PDF, Word, Excel, PowerPoint, OpenDocument, Outlook messages, pictures (JPEG, PNG, GIF, WebP, TIFF), text, CSV and Markdown";

/** What is taken, as a file field's `accept` wants it. */
export const takenEndings = fileTypes
  .flatMap(({ endings }) => endings)
  .map((ending) => `.${ending}`)
  .join(",");

/** The type that a file's name promises, or undefined. */
export function promisedBy(fileName: string): FileType | undefined {
  const ending = fileName.toLowerCase().split(".").slice(1).at(-1);
  return fileTypes.find(({ endings }) => endings.includes(ending ?? ""));
}
