import { expect, test } from "vitest";
import { readWord } from "#app/documents/word-in/read-word.ts";
import { aWordFile, p, r } from "./a-word-file.ts";

const cell = (words: string, properties = "") =>
  `<w:tc>${properties && `<w:tcPr>${properties}</w:tcPr>`}${words
    .split("\n")
    .map((line) => p(r(line)))
    .join("")}</w:tc>`;

const row = (cells: string, properties = "") =>
  `<w:tr>${properties && `<w:trPr>${properties}</w:trPr>`}${cells}</w:tr>`;

const table = (rows: string) => `<w:tbl><w:tblPr/>${rows}</w:tbl>`;

const read = (body: string) => readWord(aWordFile({ body }));

test("a table is rows of cells, with what is merged in both directions", async () => {
  const { tables, paragraphs } = await read(
    table(
      row(
        cell("Area") + cell("Findings", `<w:gridSpan w:val="2"/>`),
        "<w:tblHeader/>",
      ) +
        row(
          cell("One", `<w:vMerge w:val="restart"/>`) + cell("a\nb") + cell("c"),
        ) +
        row(cell("", "<w:vMerge/>") + cell("d") + cell("e")),
    ),
  );
  const at = (column: number, text: string, also = {}) => ({
    column,
    columns: 1,
    goesOn: false,
    text,
    ...also,
  });
  expect(tables).toEqual([
    {
      isCut: false,
      rows: [
        {
          isHeader: true,
          cells: [at(0, "Area"), at(1, "Findings", { columns: 2 })],
        },
        { isHeader: false, cells: [at(0, "One"), at(1, "a\nb"), at(2, "c")] },
        {
          isHeader: false,
          cells: [at(0, "", { goesOn: true }), at(1, "d"), at(2, "e")],
        },
      ],
    },
  ]);
  expect(
    paragraphs.map(({ text, table }) => [text, table?.row, table?.column]),
  ).toEqual([
    ["Area", 0, 0],
    ["Findings", 0, 1],
    ["One", 1, 0],
    ["a", 1, 1],
    ["b", 1, 1],
    ["c", 1, 2],
    ["", 2, 0],
    ["d", 2, 1],
    ["e", 2, 2],
  ]);
});

test("a table in a cell is one of its own", async () => {
  const inner = table(row(cell("inside")));
  const { tables, paragraphs } = await read(
    table(row(`<w:tc>${p(r("outside"))}${inner}${p(r("after"))}</w:tc>`)),
  );
  expect(tables.map(({ rows }) => rows[0]?.cells[0]?.text)).toEqual([
    "outside\nafter",
    "inside",
  ]);
  expect(paragraphs.map(({ table }) => table?.table)).toEqual([0, 1, 0]);
});

test("a table without end is cut, its words are kept as paragraphs, and it is said", async () => {
  const { tables, paragraphs, warnings } = await read(
    table(row(cell("x")).repeat(5003) + row(cell("y").repeat(70))),
  );
  expect(tables[0]).toMatchObject({ isCut: true });
  expect(tables[0]?.rows).toHaveLength(5000);
  expect(paragraphs).toHaveLength(5073);
  expect(warnings.join()).toContain("larger than 5,000 rows");
});

test("a cell of absurd width takes no more than the grid has", async () => {
  const { tables } = await read(
    table(row(cell("a", `<w:gridSpan w:val="2000000000"/>`) + cell("b"))),
  );
  expect(tables[0]?.rows[0]?.cells).toMatchObject([
    { column: 0, columns: 63 },
    { column: 63 },
  ]);
});

test("what lies beyond the limits of a table is read as paragraphs", async () => {
  const wide = Array.from({ length: 70 }, (_, at) => cell(`c${at}`)).join("");
  const { tables, paragraphs, warnings } = await read(table(row(wide)));
  expect(tables[0]?.rows[0]?.cells).toHaveLength(64);
  const beyond = paragraphs.filter((one) => one.table === null);
  expect(beyond.map(({ text }) => text)).toEqual([
    "c64",
    "c65",
    "c66",
    "c67",
    "c68",
    "c69",
  ]);
  expect(warnings.join()).toContain("kept as paragraphs");
});
