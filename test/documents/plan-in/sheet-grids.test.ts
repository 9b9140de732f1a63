import ExcelJS from "exceljs";
import { expect, test } from "vitest";
import { readGrids } from "#app/documents/plan-in/read-grids.ts";
import {
  type SheetParts,
  type WorkbookParts,
  aWorkbook,
  held,
  plainRows,
  row,
  said,
} from "./a-workbook.ts";
import { mergesIn, wordsIn } from "./shown.ts";

const read = (sheet: SheetParts, parts: Partial<WorkbookParts> = {}) =>
  readGrids(aWorkbook({ sheets: [sheet], ...parts }));

test("sheets come in their order, hidden ones marked, with what Excel wrote", async () => {
  const book = new ExcelJS.Workbook();
  book.title = "Plan of a town";
  const plan = book.addWorksheet("Plan");
  plan.addRow(["Action", "By when", "RAG", "Done"]);
  plan.addRow(["Meet\nand ask", new Date("2031-04-01"), "A", 0.5]);
  plan.getCell("B2").numFmt = "dd/mm/yyyy";
  plan.getCell("D2").numFmt = "0%";
  plan.getCell("C2").fill = {
    type: "pattern",
    pattern: "solid",
    fgColor: { argb: "FFFFC000" },
  };
  plan.getRow(1).font = { bold: true };
  plan.getColumn(3).hidden = true;
  plan.getRow(2).hidden = true;
  plan.pageSetup.printTitlesRow = "1:1";
  book.addWorksheet("Empty");
  const lists = book.addWorksheet("Lists", { state: "veryHidden" });
  lists.addRow(["JT"]);
  const bytes = Buffer.from(await book.xlsx.writeBuffer());
  const { title, grids } = await readGrids(bytes);
  expect(title).toBe("Plan of a town");
  expect(
    grids.map((grid) => [grid.name, grid.isHidden, wordsIn(grid)]),
  ).toEqual([
    [
      "Plan",
      false,
      [
        ["Action", "By when", "RAG", "Done"],
        ["Meet\nand ask", "1 April 2031", "A", "50%"],
      ],
    ],
    ["Lists", true, [["JT"]]],
  ]);
  expect(grids[0]).toMatchObject({
    hiddenColumns: [2],
    rows: [
      { isHeader: true, isHidden: false },
      { isHeader: false, isHidden: true },
    ],
  });
  expect(grids[0]?.rows[0]?.cells[0]?.passages).toMatchObject([{ bold: true }]);
  expect(grids[0]?.rows[1]?.cells).toMatchObject([
    { fill: null, passages: [{ text: "Meet" }, { text: "and ask" }] },
    { date: "2031-04-01" },
    { fill: "FFC000" },
    {},
  ]);
});

test("shared and rich words are whole, bold where all of a line is, without what is only spoken", async () => {
  const run = (words: string, bold = false) =>
    `<r>${bold ? "<rPr><b/></rPr>" : ""}<t xml:space="preserve">${words}</t></r>`;
  const { grids } = await read(
    {
      rows: row(
        1,
        held("A1", 0, 0, "s") +
          held("B1", 1, 0, "s") +
          held("C1", 0, 0, "s") +
          `<c t="inlineStr"><is>${run("in", true)}${run("line")}</is></c>`,
      ),
    },
    {
      strings: `<si>${run("Aims", true)}${run("_x000D_\nand ways")}</si><si><t>plain</t><rPh><t>spoken</t></rPh></si>`,
    },
  );
  expect(wordsIn(grids[0])).toEqual([
    ["Aims\nand ways", "plain", "Aims\nand ways", "inline"],
  ]);
  expect(grids[0]?.rows[0]?.cells[0]?.passages).toMatchObject([
    { text: "Aims", bold: true },
    { text: "and ways", bold: false },
  ]);
});

test("merged cells stand once; what a merge would hide is kept; a column under merges only is none", async () => {
  const merges = [
    "A1:D1",
    "A2:A3",
    "B2:C2",
    "B3:C3",
    "D2:D3",
    "A1:B9",
    "B4:C4",
  ];
  const { grids } = await read({
    rows: plainRows(
      ["Title"],
      ["One", "x", "", "p"],
      ["", "y", "", "q"],
      ["end", "z"],
    ),
    tail: `<mergeCells>${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join("")}</mergeCells>`,
  });
  expect(wordsIn(grids[0])).toEqual([
    ["Title", "", ""],
    ["One", "x", "p"],
    ["", "y", "q"],
    ["end", "z", ""],
  ]);
  expect(mergesIn(grids[0])).toEqual([".<<", "...", "^..", "..."]);
  expect(grids[0]?.rows[0]?.cells[0]?.across).toBe(3);
});

test("formulas give their values; errors and values that are missing are said", async () => {
  const { grids, warnings } = await read({
    rows: row(
      1,
      `<c r="A1" t="str"><f>B1&amp;"x"</f><v>a text</v></c><c r="B1"><f>1/3</f><v>0.33333333333333331</v></c>` +
        `<c r="C1" t="e"><f>A1/0</f><v>#DIV/0!</v></c><c r="D1"><f t="shared" si="0"/></c>` +
        `<c r="E1" t="b"><v>1</v></c>` +
        `<c r="F1" t="str"><f>HYPERLINK("https://town.example/","our page")</f><v>our page</v></c>`,
    ),
  });
  expect(wordsIn(grids[0])).toEqual([
    ["a text", "0.333333333333333", "#DIV/0!", "", "TRUE", "our page"],
  ]);
  const cells = grids[0]?.rows[0]?.cells ?? [];
  expect(cells.map(({ isFormula }) => isFormula)).toEqual([
    true,
    true,
    true,
    true,
    false,
    true,
  ]);
  expect(cells[5]?.passages[0]?.links).toEqual([
    { text: "our page", href: "https://town.example/" },
  ]);
  expect(warnings.join(" ")).toMatch(
    /A cell shows an error.*A formula has no value/,
  );
});

test("a formula whose value is no words has one; one never worked out has none", async () => {
  const { warnings } = await read({
    rows: row(1, `<c r="A1" t="str"><f>B1&amp;""</f><v></v></c>`),
  });
  expect(warnings).toEqual([]);
  const never = await read({
    rows: row(1, `<c r="A1"><f>1+1</f><v></v></c>`),
  });
  expect(never.warnings.join(" ")).toMatch(/A formula has no value/);
});

test("links, notes, boxes and lists of a sheet are not lost", async () => {
  const { grids, warnings } = await read(
    {
      name: "Plan",
      rows: plainRows(["Our plan"], ["Action", "Who"], ["Meet", "JT"]),
      tail: `<hyperlinks><hyperlink ref="A3" r:id="l" location="top"/><hyperlink ref="B3" r:id="d"/></hyperlinks><conditionalFormatting/>`,
      relations: [
        ["l", "hyperlink", "https://town.example/meet", "External"],
        ["d", "hyperlink", "s:\\plans\\x.doc", "External"],
        ["n", "comments", "notes.xml"],
        ["b", "drawing", "drawing.xml"],
        ["t", "table", "table.xml"],
      ],
    },
    {
      others: [
        {
          name: "book/notes.xml",
          bytes: `<comments><commentList><comment ref="B3"><text><r><t>Ask </t></r><r><t>first</t></r></text></comment></commentList></comments>`,
        },
        {
          name: "book/drawing.xml",
          bytes: `<wsDr><sp><txBody><p><r><t>A plan </t></r><r><t>for all</t></r></p></txBody></sp><pic/></wsDr>`,
        },
        { name: "book/table.xml", bytes: `<table ref="A2:B3"/>` },
      ],
    },
  );
  expect(grids[0]?.before).toMatchObject([{ text: "A plan for all" }]);
  expect(grids[0]?.rows.map(({ isHeader }) => isHeader)).toEqual([
    false,
    true,
    false,
  ]);
  const cells = grids[0]?.rows[2]?.cells ?? [];
  expect(cells.map(({ passages }) => passages[0]?.links)).toEqual([
    [{ text: "Meet", href: "https://town.example/meet#top" }],
    [],
  ]);
  const all = warnings.join(" ");
  expect(all).toContain("Note on B3 of “Plan”: Ask first");
  expect(all).toContain("A picture on “Plan” was left out");
  expect(all).toContain("colours follow rules");
  expect(all).toContain("Only the words were kept");
});

test("rows and cells stand where they say, or next to the last; blanks at the end are none", async () => {
  const { grids } = await read({
    rows:
      `<row><c t="str"><v>a</v></c><c t="str"><v>b</v></c></row>` +
      row(4, said("C4", "far")) +
      `<row><c t="str"><v>next</v></c></row>` +
      row(9, said("F9", " ")),
  });
  expect(wordsIn(grids[0])).toEqual([
    ["a", "b", ""],
    ["", "", ""],
    ["", "", ""],
    ["", "", "far"],
    ["next", "", ""],
  ]);
});

test("what lies beyond the largest grid is counted, and said", async () => {
  const { grids, warnings } = await read({
    head: `<cols><col min="1" max="16384" hidden="1"/></cols>`,
    rows:
      row(1, said("A1", "here") + said("XFD1", "there")) +
      row(
        1048576,
        said("XFD1048576", "at the end") + `<c r="A1048576" s="1"/>`,
      ),
    tail: `<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells><dataValidations><dataValidation sqref="A1:XFD1048576"/></dataValidations>`,
  });
  expect(wordsIn(grids[0])).toEqual([["here"]]);
  expect(grids[0]?.hiddenColumns).toEqual([0]);
  expect(warnings.join()).toContain("2 cells there were not read");
});
