import { type ZipEntry, aZip } from "../a-zip.ts";

const office = "http://schemas.openxmlformats.org";
const main = `xmlns="${office}/spreadsheetml/2006/main" xmlns:r="${office}/officeDocument/2006/relationships"`;

/** A sheet, as the XML of its parts. */
export interface SheetParts {
  name?: string;
  state?: string;
  /** Before its rows. */
  head?: string;
  rows: string;
  /** After them: merges, links. */
  tail?: string;
  /** What it points at: the type, the target, and whether that is elsewhere. */
  relations?: Array<[id: string, type: string, target: string, mode?: string]>;
}

export interface WorkbookParts {
  sheets: readonly SheetParts[];
  strings?: string;
  styles?: string;
  theme?: string;
  /** Of the workbook’s own part, before and after its sheets. */
  properties?: string;
  names?: string;
  others?: ZipEntry[];
  mainType?: string;
}

const sheetMain =
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

/** The bytes of a workbook with these parts. */
export const aWorkbook = (parts: WorkbookParts): Buffer =>
  aZip([
    { name: "[Content_Types].xml", bytes: types(parts) },
    {
      name: "_rels/.rels",
      bytes: relations([["r", "officeDocument", "/book/main.xml"]]),
    },
    { name: "book/main.xml", bytes: book(parts) },
    { name: "book/_rels/main.xml.rels", bytes: relations(pointers(parts)) },
    ...parts.sheets.flatMap(sheetEntries),
    {
      name: "book/strings.xml",
      bytes: `<sst ${main}>${parts.strings ?? ""}</sst>`,
    },
    {
      name: "book/styles.xml",
      bytes: `<styleSheet ${main}>${parts.styles ?? ""}</styleSheet>`,
    },
    {
      name: "book/theme.xml",
      bytes: `<theme><clrScheme>${parts.theme ?? ""}</clrScheme></theme>`,
    },
    ...(parts.others ?? []),
  ]);

const types = ({ mainType = sheetMain }: WorkbookParts) =>
  `<Types><Default Extension="xml" ContentType="application/xml"/><Override PartName="/book/main.xml" ContentType="${mainType}"/></Types>`;

const book = ({ sheets, properties = "", names = "" }: WorkbookParts) =>
  `<workbook ${main}>${properties}<sheets>${sheets
    .map(
      ({ name = "Plan", state }, at) =>
        `<sheet name="${name}" sheetId="${at + 1}" r:id="s${at}"${state ? ` state="${state}"` : ""}/>`,
    )
    .join("")}</sheets>${names}</workbook>`;

const pointers = ({
  sheets,
}: WorkbookParts): NonNullable<SheetParts["relations"]> => [
  ...sheets.map((_, at): [string, string, string] => [
    `s${at}`,
    "worksheet",
    `sheet${at}.xml`,
  ]),
  ["a", "sharedStrings", "strings.xml"],
  ["b", "styles", "styles.xml"],
  ["c", "theme", "theme.xml"],
];

function sheetEntries(sheet: SheetParts, at: number): ZipEntry[] {
  const { head = "", rows, tail = "" } = sheet;
  return [
    {
      name: `book/sheet${at}.xml`,
      bytes: `<worksheet ${main}>${head}<sheetData>${rows}</sheetData>${tail}</worksheet>`,
    },
    {
      name: `book/_rels/sheet${at}.xml.rels`,
      bytes: relations(sheet.relations ?? []),
    },
  ];
}

const relations = (all: NonNullable<SheetParts["relations"]>) =>
  `<Relationships>${all
    .map(
      ([id, type, target, mode]) =>
        `<Relationship Id="${id}" Type="http://x/${type}" Target="${target}"${mode ? ` TargetMode="${mode}"` : ""}/>`,
    )
    .join("")}</Relationships>`;

/** A row of cells. */
export const row = (number: number, cells: string, also = ""): string =>
  `<row r="${number}" ${also}>${cells}</row>`;

/** A cell with words of its own. */
export const said = (at: string, words: string, style = 0): string =>
  `<c r="${at}" s="${style}" t="inlineStr"><is><t>${words}</t></is></c>`;

/** A cell with a number, or what else its type makes of the value. */
export const held = (
  at: string,
  value: string | number,
  style = 0,
  type = "n",
): string => `<c r="${at}" s="${style}" t="${type}"><v>${value}</v></c>`;

/** Rows of words, from the first. */
export const plainRows = (...rows: ReadonlyArray<readonly string[]>): string =>
  rows
    .map((cells, at) =>
      row(
        at + 1,
        cells
          .map((words, column) =>
            words === "" ? "" : said(`${"ABCDEFGH"[column]}${at + 1}`, words),
          )
          .join(""),
      ),
    )
    .join("");
