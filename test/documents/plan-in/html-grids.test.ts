import { expect, test } from "vitest";
import { readGrids } from "#app/documents/plan-in/read-grids.ts";
import { mergesIn, wordsIn } from "./shown.ts";

test("a page that was pasted gives its tables, and the words around them", async () => {
  const { grids, after } = await readGrids(`<html><head><title>x</title></head>
<body><!--StartFragment--><h2>Our plan</h2>
<table border=1><thead><tr><th>Action<th>Who</thead>
<tr><td>Meet &amp; ask&nbsp;all</td><td>JT<br>CB</td></tr></table>
<p>Below it</p><table><tr><td>two</td></tr></table>The end</body></html>`);
  expect(
    grids.map((grid) => [
      grid.name,
      grid.before.map(({ text, heading }) => [text, heading]),
      wordsIn(grid),
      grid.rows.map(({ isHeader }) => isHeader),
    ]),
  ).toEqual([
    [
      "Table 1",
      [["Our plan", 2]],
      [
        ["Action", "Who"],
        ["Meet & ask all", "JT\nCB"],
      ],
      [true, false],
    ],
    ["Table 2", [["Below it", null]], [["two"]], [false]],
  ]);
  expect(after).toMatchObject([{ text: "The end" }]);
});

test("merged cells stand once in both directions", async () => {
  const { grids } = await readGrids(`<table>
    <tr><td colspan=3>Title</td></tr>
    <tr><td rowspan="2" colspan='2'>One</td><td>a</td></tr>
    <tr><td>b</td></tr>
    <tr><td>c</td><td>d</td><td rowspan=9>e</td></tr></table>`);
  expect(wordsIn(grids[0])).toEqual([
    ["Title", "", ""],
    ["One", "", "a"],
    ["", "", "b"],
    ["c", "d", "e"],
  ]);
  expect(mergesIn(grids[0])).toEqual([".<<", ".<.", "^<.", "..."]);
});

test("cells keep their colours, lists, bold words and links", async () => {
  const { grids } = await readGrids(`<style>
    .xl65 {mso-pattern:black none;background:#ffc000;}</style><table><tr>
    <td title="R > A, it's" class=xl65>A</td>
    <td style="color:red;background-color: rgb(0, 176, 80)">G</td>
    <td bgcolor="red"><p><b>Bold</b></p><ul><li>one<li><b>two</b> half</ul></td>
    <td><a href="https://town.example/?a=1&amp;b">a page</a> and <a href="javascript:x()">no page</a></td>
    </tr></table>`);
  const cells = grids[0]?.rows[0]?.cells ?? [];
  expect(cells.map(({ fill }) => fill)).toEqual([
    "FFC000",
    "00B050",
    "FF0000",
    null,
  ]);
  expect(cells[2]?.passages).toMatchObject([
    { text: "Bold", bold: true, list: null },
    { text: "one", bold: false, list: "bullet" },
    { text: "two half", bold: false, list: "bullet" },
  ]);
  expect(cells[3]?.text).toBe("a page and no page");
  expect(cells[3]?.passages[0]?.links).toEqual([
    { text: "a page", href: "https://town.example/?a=1&b" },
  ]);
});

test("a table in a cell is words of it, and words between cells are not lost", async () => {
  const { grids } = await readGrids(
    `<table>stray<tr><td>a</td><td>b<table><tr><td>c</td><td>d</td></tr></table>e</td></tr></table>`,
  );
  expect(wordsIn(grids[0])).toEqual([["a", "b\nc\nd\ne"]]);
  expect(grids[0]?.before).toMatchObject([{ text: "stray" }]);
});

test("a page under another name is read as one; words with < are no page", async () => {
  const page = Buffer.from("<html><table><tr><td>a</td></tr></table></html>");
  expect(wordsIn((await readGrids(page)).grids[0])).toEqual([["a"]]);
  const text = await readGrids("< 5 days\ta <table\n");
  expect(wordsIn(text.grids[0])).toEqual([["< 5 days", "a <table"]]);
});

test("a table without end is cut, and it is said", async () => {
  const row = "<tr><td>x</tr>";
  const { grids, warnings } = await readGrids(
    `<table>${row.repeat(5001)}</table><table><tr>${"<td>y".repeat(65)}</tr></table>`,
  );
  expect(grids[0]?.rows).toHaveLength(5000);
  expect(grids[1]?.rows[0]?.cells).toHaveLength(64);
  expect(warnings.join()).toContain("larger than 5,000 rows or 64 columns");
});

const many = 400_000;

test.each([
  ["tags that never end", `<table>${'<a "'.repeat(many)}`],
  ["tags in each other", `<table>${"<table><tr><td>".repeat(many)}`],
  ["signs without meaning", `<table><tr><td>${"&#x;&".repeat(many)}`],
  ["a tag as long as a book", `<table><tr><td ${"a=b ".repeat(many)}>x`],
  [
    "cells as large as can be",
    `<table>${`<tr><td rowspan=9e9 colspan=9e9>a`.repeat(9000)}`,
  ],
  ["styles that never end", `<table><style>${".a{".repeat(many)}`],
])("read in little time: %s", async (_, html) => {
  const before = process.cpuUsage();
  await readGrids(html);
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1000).toBeLessThan(4000);
});

test("what heads each row of a page is no header, and big letters end a title", async () => {
  const { grids } =
    await readGrids(`<HTML><TITLE>Plan</TITLE><STYLE>p{}</STYLE><table>
    <tr><td></td><th>Action</th><th>Owner</th></tr>
    <tr><th scope=row>One</th><td>Ask residents</td><td>JT</td></tr></table>`);
  expect(wordsIn(grids[0])).toEqual([
    ["", "Action", "Owner"],
    ["One", "Ask residents", "JT"],
  ]);
  expect(grids[0]?.rows.map(({ isHeader }) => isHeader)).toEqual([true, false]);
});
