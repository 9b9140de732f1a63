import { expect, test } from "vitest";
import { readGrids } from "#app/documents/plan-in/read-grids.ts";
import { type WorkbookParts, aWorkbook, held, row } from "./a-workbook.ts";

/** A workbook whose one column shows each number in a format of its own. */
async function shownAs(
  numbers: ReadonlyArray<readonly [value: number | string, format: string]>,
  parts: Partial<WorkbookParts> = {},
) {
  const escaped = (format: string) =>
    format.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
  const formats = numbers.map(
    ([, format], at) =>
      `<numFmt numFmtId="${at + 200}" formatCode="${escaped(format)}"/>`,
  );
  const looks = numbers.map((_, at) => `<xf numFmtId="${at + 200}"/>`);
  const rows = numbers.map(([value], at) =>
    row(at + 1, held(`A${at + 1}`, value, at)),
  );
  const { grids } = await readGrids(
    aWorkbook({
      sheets: [{ rows: rows.join("") }],
      styles: `<numFmts>${formats.join("")}</numFmts><cellXfs>${looks.join("")}</cellXfs>`,
      ...parts,
    }),
  );
  return (grids[0]?.rows ?? []).map(({ cells }) => cells[0]);
}

test.each<[value: number | string, format: string, shown: string]>([
  ["1.1000000000000001", "General", "1.1"],
  [10, "General", "10"],
  [1.1, "0.0", "1.1"],
  [1.005, "0.00", "1.01"],
  [2, "0.00", "2.00"],
  [2.5, "0.##", "2.5"],
  [7, "000", "007"],
  [1234567.5, "#,##0.00", "1,234,567.50"],
  [0.755, "0%", "76%"],
  [0.125, "0.0%", "12.5%"],
  [1500, "[$£-809]#,##0", "£1,500"],
  [1500, '"£"#,##0_);[Red]("£"#,##0)', "£1,500"],
  [-1500, '"£"#,##0_);[Red]("£"#,##0)', "(£1,500)"],
  [-3, "0", "-3"],
  [0, '0;-0;"none"', "none"],
  [3, '0" of 5 days"', "3 of 5 days"],
  [3, "\\A\\c\\t\\ 0", "Act 3"],
  [4, ";;;", "4"],
  [0.5, "# ?/?", "0.5"],
  [12345, "0.00E+00", "12345"],
  [300000000000000000000, "0", "300000000000000000000"],
])("%s in the format %s is %s", async (value, format, shown) => {
  const [cell] = await shownAs([[value, format]]);
  expect(cell).toMatchObject({ text: shown, date: null });
});

test.each<[value: number, format: string, shown: string, date: string | null]>([
  [47939, "dd/mm/yyyy", "1 April 2031", "2031-04-01"],
  [47939, "m/d/yy", "1 April 2031", "2031-04-01"],
  [47939, "[$-809]dddd, d mmmm yyyy;@", "1 April 2031", "2031-04-01"],
  // Nor is a year told to who sees none: it is that of the typing.
  [47939, "d-mmm", "1 April", null],
  [47939, "mmmm", "April", null],
  // Who sees a month is not told a day.
  [47939, "mmm-yy", "April 2031", null],
  [47939, "yyyy", "2031", null],
  [47939.604167, "dd/mm/yyyy hh:mm", "1 April 2031 14:30", "2031-04-01"],
  [47939.99999, "dd/mm/yyyy hh:mm", "2 April 2031", "2031-04-02"],
  [0.604167, "h:mm AM/PM", "14:30", null],
  [1.5, "[h]:mm", "36:00", null],
  [61, "d/m/yyyy", "1 March 1900", "1900-03-01"],
  [1, "d/m/yyyy", "1 January 1900", "1900-01-01"],
  [-5, "d/m/yyyy", "-5", null],
  [9e9, "d/m/yyyy", "9000000000", null],
])("%s in the format %s is the day %s", async (value, format, shown, date) => {
  const [cell] = await shownAs([[value, format]]);
  expect(cell).toMatchObject({ text: shown, date });
});

test("days may be counted from 1904, or written out; formats known by number count", async () => {
  const { grids } = await readGrids(
    aWorkbook({
      properties: `<workbookPr date1904="1"/>`,
      styles: `<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="9"/></cellXfs>`,
      sheets: [
        {
          rows: row(
            1,
            held("A1", 46477, 1) +
              held("B1", "2031-04-01T00:00:00", 1, "d") +
              held("C1", 0.4, 2),
          ),
        },
      ],
    }),
  );
  expect(
    grids[0]?.rows[0]?.cells.map(({ text, date }) => [text, date]),
  ).toEqual([
    ["1 April 2031", "2031-04-01"],
    ["1 April 2031", "2031-04-01"],
    ["40%", null],
  ]);
});

/** The colours behind cells whose fills are these. */
async function fills(
  colours: readonly string[],
  parts: Partial<WorkbookParts> = {},
  after = "",
) {
  const cells = colours.map((_, at) => held(`${"ABCDEFGH"[at]}1`, at, at));
  const { grids } = await readGrids(
    aWorkbook({
      sheets: [{ rows: row(1, cells.join("")) }],
      styles: `<fills>${colours.join("")}</fills><cellXfs>${colours
        .map((_, at) => `<xf fillId="${at}"/>`)
        .join("")}</cellXfs>${after}`,
      ...parts,
    }),
  );
  return grids[0]?.rows[0]?.cells.map(({ fill }) => fill);
}

const solid = (colour: string) =>
  `<fill><patternFill patternType="solid"><fgColor ${colour}/><bgColor indexed="64"/></patternFill></fill>`;

test("colours are told by value, by number and by theme, lighter or darker", async () => {
  const theme = ["000000", "FFFFFF", "44546A", "E7E6E6", "4472C4", "ED7D31"]
    .map((value, at) => `<x${at}><srgbClr val="${value}"/></x${at}>`)
    .join("");
  expect(
    await fills(
      [
        solid(`rgb="FF92d050"`),
        solid(`indexed="10"`),
        solid(`theme="4"`),
        // As Excel shows "Blue, Accent 1, Lighter 60%" and "Darker 25%".
        solid(`theme="4" tint="0.59999389629810485"`),
        solid(`theme="4" tint="-0.249977111117893"`),
        solid(`theme="0" tint="-0.14999847407452621"`),
        `<fill><patternFill patternType="gray125"/></fill>`,
        `<fill><patternFill patternType="none"><fgColor rgb="FFFF0000"/></patternFill></fill>`,
      ],
      { theme },
    ),
  ).toEqual([
    "92D050",
    "FF0000",
    "4472C4",
    "B4C7E7",
    "2F5597",
    "D9D9D9",
    null,
    null,
  ]);
});

test("a workbook may number its colours itself; without a theme it has that of Office", async () => {
  const own = `<colors><indexedColors><rgbColor rgb="00112233"/></indexedColors></colors>`;
  expect(
    await fills(
      [solid(`indexed="0"`), solid(`theme="9"`), solid(`indexed="64"`)],
      {},
      own,
    ),
  ).toEqual(["112233", "70AD47", null]);
});
