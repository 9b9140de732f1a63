import { expect, test } from "vitest";
import { readGrids } from "#app/documents/plan-in/read-grids.ts";
import { writeCsv } from "#app/documents/list-out/csv.ts";
import { wordsIn } from "./shown.ts";

const read = async (brought: Buffer | string) => {
  const { grids, warnings } = await readGrids(brought);
  return { words: wordsIn(grids[0]), warnings, grids };
};

const table = [
  ["Action", "By whom", "By when"],
  ["Map wards, yearly", "JT", "Spring 2031"],
  ["Ask; then act", "All", "Ongoing"],
];

const written = (delimiter: string) =>
  table
    .map((cells) =>
      cells
        .map((cell) => (/[,;]/.test(cell) ? `"${cell}"` : cell))
        .join(delimiter),
    )
    .join("\r\n");

test.each([
  ["commas", ","],
  ["semicolons", ";"],
  ["tabs", "\t"],
  ["bars", "|"],
])("a table is read whose cells are parted by %s", async (_, delimiter) => {
  const { words } = await read(Buffer.from(written(delimiter)));
  expect(words).toEqual(table);
});

test("commas in prose part no cells where tabs do", async () => {
  const { words } = await read(
    "Map wards, yearly, and say so\tJT\nAsk, act, tell\tAll\nMeet\tCB\n",
  );
  expect(words).toEqual([
    ["Map wards, yearly, and say so", "JT"],
    ["Ask, act, tell", "All"],
    ["Meet", "CB"],
  ]);
});

test("what stands in quotation marks parts nothing", async () => {
  const { words } = await read('"Map, ask, act";JT\n"Meet, say ""a, b""";CB\n');
  expect(words).toEqual([
    ["Map, ask, act", "JT"],
    ['Meet, say "a, b"', "CB"],
  ]);
});

const said = "Café – “ready” by ’31 €5";
const utf16be = (text: string) => Buffer.from(text, "utf16le").swap16();

/** As Windows wrote it: one byte a letter. */
const windows = Buffer.from(
  "a,Caf\xe9 \x96 \x93ready\x94 by \x9231 \x805\nb,c\n",
  "latin1",
);

test.each([
  ["UTF-8", Buffer.from(`a,${said}\nb,c\n`)],
  ["UTF-8 that says so", Buffer.from(`\uFEFFa,${said}\nb,c\n`)],
  ["UTF-16 that says so", Buffer.from(`\uFEFFa,${said}\nb,c\n`, "utf16le")],
  ["UTF-16 of the other order", utf16be(`\uFEFFa,${said}\nb,c\n`)],
  ["UTF-16 that does not say so", Buffer.from(`a,${said}\nb,c\n`, "utf16le")],
  ["windows-1252", windows],
])("letters are what they were written as: %s", async (_, bytes) => {
  expect((await read(bytes)).words).toEqual([
    ["a", said],
    ["b", "c"],
  ]);
});

test("line breaks and quotation marks in a cell are kept", async () => {
  const { words, grids } = await read(
    'Action,Owner\r\n"Say ""welcome""\r\n\r\n- twice ",JT\r\nA 5" sign,CB\r\n',
  );
  expect(words[1]).toEqual(['Say "welcome"\n\n- twice', "JT"]);
  expect(words[2]).toEqual(['A 5" sign', "CB"]);
  expect(grids[0]?.rows[1]?.cells[0]?.passages).toMatchObject([
    { text: 'Say "welcome"' },
    { text: "" },
    { text: "- twice" },
  ]);
});

test("rows of different lengths become one rectangle, blank ones keep their place", async () => {
  const { words } = await read("Our plan\n\nRef,Action,Owner\n1,Meet\n\n,,\n");
  expect(words).toEqual([
    ["Our plan", "", ""],
    ["", "", ""],
    ["Ref", "Action", "Owner"],
    ["1", "Meet", ""],
  ]);
});

test("a quotation mark without its other loses nothing, and that is said", async () => {
  const { words, warnings } = await read('a,"b\nc,d\n');
  expect(words).toEqual([
    ["a", '"b'],
    ["c", "d"],
  ]);
  expect(warnings.join()).toContain("never closed");
});

test("what we write as CSV is read as it was, marks of formulas too", async () => {
  const rows = [
    ["- first", "=1+1"],
    ["@team", "+44"],
  ];
  const bytes = writeCsv({
    title: "Plan",
    at: "2031-03-01T09:00:00Z",
    columns: [
      { title: "a", width: 9 },
      { title: "b", width: 9 },
    ],
    rows: rows.map((cells) => ({ key: "", cells })),
  });
  expect((await read(bytes)).words.slice(1)).toEqual(rows);
});

test("rows and columns without end are cut, and it is said", async () => {
  const long = await read("a,b\n".repeat(5002));
  expect(long.words).toHaveLength(5000);
  expect(long.warnings.join()).toContain("more than 5,000 rows");
  const wide = await read(`${"a,".repeat(70)}z\nb,c`);
  expect(wide.words[0]).toHaveLength(64);
  expect(wide.warnings.join()).toContain("more than 64 columns");
});

test("one column is a table too, and nothing is none", async () => {
  expect((await read("Action\nMeet\nAsk")).words).toEqual([
    ["Action"],
    ["Meet"],
    ["Ask"],
  ]);
  expect((await read(" \n\n")).grids).toEqual([]);
});

test("a list whose first column is called PK is no zip", async () => {
  const { words } = await read(Buffer.from("PK,Action\n1,Meet\n"));
  expect(words).toEqual([
    ["PK", "Action"],
    ["1", "Meet"],
  ]);
});

test.each([
  [
    "a picture",
    Buffer.from("89504e470d0a1a0a0000000d49484452", "hex"),
    "notTable",
  ],
  ["bytes of no kind", Buffer.from([1, 2, 3, 200, 0, 7]), "notTable"],
  ["a PDF", Buffer.from("%PDF-1.7\n"), "tablesInPdf"],
  ["nothing", Buffer.alloc(0), "empty"],
  ["too long a text", Buffer.from("a,b\n".repeat(2_100_000)), "tooMuchForPlan"],
])("refused, with a sentence: %s", async (_, bytes, refusal) => {
  await expect(readGrids(bytes)).rejects.toMatchObject({
    name: "Refused",
    refusal,
    message: expect.stringMatching(/\.$/),
  });
});
