import { expect, test } from "vitest";
import type { Refusal } from "#app/documents/guard/refused.ts";
import { readGrids } from "#app/documents/plan-in/read-grids.ts";
import { aWordFile, p, r } from "../a-word-file.ts";
import { aZip } from "../a-zip.ts";
import { hostile as hostileWord } from "../hostile-files.ts";
import {
  type SheetParts,
  type WorkbookParts,
  aWorkbook,
  plainRows,
  row,
  said,
} from "./a-workbook.ts";

const withSheet = (sheet: SheetParts, parts: Partial<WorkbookParts> = {}) =>
  aWorkbook({ sheets: [sheet], ...parts });

const ofType = (type: string) =>
  withSheet({ rows: plainRows(["a"]) }, { mainType: `application/${type}` });

const office = (name: string) =>
  Buffer.concat([
    Buffer.from("d0cf11e0a1b11ae1", "hex"),
    Buffer.alloc(1024),
    Buffer.from(name, "utf16le"),
  ]);

const openDocument = (kind: string) =>
  aZip([
    {
      name: "mimetype",
      bytes: `application/vnd.oasis.opendocument.${kind}`,
      isStored: true,
    },
  ]);

const vnd = "vnd.openxmlformats-officedocument.spreadsheetml";
const zeros = "0".repeat(40_000_000);

const refused: Array<[string, Refusal, () => Buffer]> = [
  ["a bomb", "beyondBelief", () => withSheet({ rows: zeros })],
  [
    "a bomb of words that cells share",
    "beyondBelief",
    () => withSheet({ rows: "" }, { strings: zeros }),
  ],
  [
    "long words in every cell",
    "tooMuch",
    () =>
      withSheet(
        {
          rows: row(1, `<c t="s"><v>0</v></c>`.repeat(64)).repeat(200),
        },
        { strings: `<si><t>${"words ".repeat(5000)}</t></si>` },
      ),
  ],
  [
    "a list of sheets without end",
    "tooMuch",
    () =>
      aWorkbook({ sheets: Array.from({ length: 101 }, () => ({ rows: "" })) }),
  ],
  [
    "more cells than may be",
    "tooMuch",
    () =>
      withSheet({
        rows: Array.from(
          { length: 1_600_000 },
          (_, at) => `<c r="A${at}"/>`,
        ).join(""),
      }),
  ],
  [
    "a document type",
    "beyondBelief",
    () =>
      aZip([
        ...[{ name: "[Content_Types].xml", bytes: "<!DOCTYPE x []><Types/>" }],
      ]),
  ],
  [
    "an .xlsm",
    "macroSheet",
    () => ofType("vnd.ms-excel.sheet.macroEnabled.main+xml"),
  ],
  [
    "an .xlsb",
    "binarySheet",
    () => ofType("vnd.ms-excel.sheet.binary.macroEnabled.main"),
  ],
  ["a template", "sheetTemplate", () => ofType(`${vnd}.template.main+xml`)],
  ["an .xls", "oldSheet", () => office("Workbook")],
  ["a .doc", "oldWord", () => office("WordDocument")],
  ["a file under a password", "tablesLocked", () => office("EncryptedPackage")],
  ["an .ods", "openSheet", () => openDocument("spreadsheet")],
  ["an .odt", "openDocument", () => openDocument("text")],
  ["slides", "tablesInSlides", () => openDocument("presentation")],
  ["rich text", "richText", () => Buffer.from("{\\rtf1\\ansi a}")],
  ["another zip", "notTable", () => aZip([{ name: "a.txt", bytes: "a" }])],
  ["half a file", "broken", () => withSheet({ rows: "" }).subarray(0, 400)],
  ["no XML", "broken", () => withSheet({ rows: "<row" })],
];

/** What a reading costs of the processor: others work on this machine too. */
async function costOf<T>(work: () => Promise<T>) {
  const before = process.cpuUsage();
  const outcome = await work().catch((error: Error) => error);
  const { user, system } = process.cpuUsage(before);
  return { outcome, milliseconds: (user + system) / 1000 };
}

const saidOf: Partial<Record<Refusal, Refusal>> = { tooMuch: "tooMuchForPlan" };

test.each(refused)(
  "refused, with a sentence, in no time: %s",
  async (_, refusal, make) => {
    const file = make();
    const { outcome, milliseconds } = await costOf(() => readGrids(file));
    expect(outcome).toMatchObject({
      name: "Refused",
      refusal: saidOf[refusal] ?? refusal,
      message: expect.stringMatching(/\.$/),
    });
    expect(milliseconds).toBeLessThan(8000);
  },
);

test("what a reader of reports refuses as harmful is refused here too", async () => {
  const harmful = hostileWord.filter(([, refusal]) =>
    ["beyondBelief", "broken", "macros"].includes(refusal),
  );
  for (const [name, refusal, make] of harmful) {
    await expect(readGrids(make()), name).rejects.toMatchObject({ refusal });
  }
});

const merges = (refs: readonly string[]) =>
  `<mergeCells>${refs.map((ref) => `<mergeCell ref="${ref}"/>`).join("")}</mergeCells>`;

const full = Array.from({ length: 5000 }, (_, at) =>
  row(at + 1, `<c r="BL${at + 1}" t="str"><v>x</v></c>`),
).join("");

const heavy: Array<[string, () => Buffer]> = [
  [
    "everything merged",
    () => withSheet({ rows: full, tail: merges(["A1:XFD1048576"]) }),
  ],
  [
    "merges over each other",
    () =>
      withSheet({
        rows: full,
        tail: merges(Array.from({ length: 100_000 }, () => "A2:BK5000")),
      }),
  ],
  [
    "merges that begin one below the other",
    () =>
      withSheet({
        rows: full,
        tail: merges(
          Array.from(
            { length: 4000 },
            (_, at) => `BK${at + 1}:BL5000`,
          ).reverse(),
        ),
      }),
  ],
  [
    "one merge down the sheet, again and again",
    () =>
      withSheet({
        rows: full,
        tail: merges(
          Array.from({ length: 500_000 }, (_, at) => `A1:A${5000 + at}`),
        ),
      }),
  ],
  [
    "a cell at the end of the sheet, hidden columns up to it",
    () =>
      withSheet({
        head: `<cols><col min="1" max="16384" hidden="1"/></cols>`,
        rows: row(1, said("A1", "a")) + row(1048576, said("XFD1048576", "z")),
      }),
  ],
  [
    "tables in tables",
    () => {
      const open = `<w:tbl><w:tr><w:tc>${p(r("a"))}</w:tc><w:tc>`;
      const close = `${p("")}</w:tc></w:tr></w:tbl>`;
      return aWordFile({
        body: (open.repeat(45) + close.repeat(45)).repeat(100),
      });
    },
  ],
  [
    "a text of quotation marks",
    () => Buffer.from(`a,b\n${'"'.repeat(3_000_001)}`),
  ],
  ["a text of delimiters", () => Buffer.from(",;\t|".repeat(500_000))],
];

test.each(heavy)("read in little time: %s", async (_, make) => {
  const file = make();
  const { outcome, milliseconds } = await costOf(() => readGrids(file));
  expect(outcome).not.toBeInstanceOf(Error);
  expect(milliseconds).toBeLessThan(8000);
});
