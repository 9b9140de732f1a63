import { parse } from "node-html-parser";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { type Block, block } from "#app/report/blocks.ts";
import { changeRows } from "#app/report/change-rows.ts";
import { Changes } from "#app/report/Changes.tsx";
import { compare } from "#app/report/compare.ts";
import { heading } from "#app/report/pieces.ts";

const drawn = (before: Block[], after: Block[], whole = false) =>
  parse(
    renderToStaticMarkup(
      <Changes rows={changeRows(compare(before, after))} whole={whole} />,
    ),
  );

const table = (text: string) => block("t", "table", text);

test("a cell that changed is marked in its row; a new row is added", () => {
  const html = drawn(
    [table("Ward\tPeople\nEast\t12\nWest\t9")],
    [table("Ward\tPeople\nEast\t14\nWest\t9\nNorth\t3")],
  );
  const rows = html
    .querySelectorAll("tr")
    .map((row) =>
      row
        .querySelectorAll("th, td")
        .map((cell) => cell.text.replaceAll(/\s+/g, " ").trim()),
    );
  expect(rows).toEqual([
    ["Ward", "People"],
    ["East", "removed: 12 (end) added: 14 (end)"],
    ["West", "9"],
    ["added: North (end)", "added: 3 (end)"],
  ]);
});

test("a table in another’s place begins in a row of its own", () => {
  const html = drawn(
    [table("Ward\tPeople\nEast\t12")],
    [table("Budget\tPounds\nRoads\t400")],
  );
  const cells = html.querySelectorAll("tr").map((row) => row.text);
  expect(cells).toHaveLength(4);
  expect(cells[2]).toMatch(/Budget/);
  expect(cells[2]).not.toMatch(/removed/);
});

test("where only a line break changed, that is said and nothing is marked", () => {
  const html = drawn(
    [block("p", "paragraph", "One line.\nAnother.")],
    [block("p", "paragraph", "One line. Another.")],
  );
  expect(html.querySelectorAll("ins, del")).toEqual([]);
  expect(html.text).toContain("Only spaces or line breaks changed.");
});

test("headings are those of the report in the whole text, and one level out of it", () => {
  const blocks = (text: string) => [
    heading("findings", "4", "Detailed findings", 1),
    heading("data", "4.1", "Data", 2),
    block("p", "paragraph", text),
    heading("data:strength", "", "Strengths", 3),
    block("q", "paragraph", "Kept as it was."),
  ];
  const levels = (whole: boolean) =>
    drawn(blocks("It was."), blocks("It is not so."), whole)
      .querySelectorAll("h2, h3, h4, h5")
      .map(({ tagName, text }) => `${tagName} ${text.trim()}`);
  expect(levels(true)).toEqual([
    "H2 4 Detailed findings",
    "H3 4.1 Data",
    "H4 Strengths",
  ]);
  expect(levels(false)).toEqual(["H2 4.1 Data"]);
});

test("first words are bold as they were, and as they are", () => {
  const recommendation = (leadIn: string) =>
    block("r", "recommendation", `${leadIn} collect it by ward.`, {
      ...{ leadIn, label: "1" },
    });
  const html = drawn(
    [recommendation("Good data:")],
    [recommendation("Better data:")],
  );
  const bold = html
    .querySelectorAll(".cf-block__text strong")
    .map(({ text }) => text.trim());
  expect(bold).toEqual(["Good", "Better", "data:"]);
});

test("a dash that moved a level says so", () => {
  const list = (depth: number) => [
    block("x", "bullet", "Data"),
    block("y", "nestedBullet", "by ward", { depth: 1 }),
    block("z", "nestedBullet", "by street", { depth }),
  ];
  expect(drawn(list(1), list(2)).text).toContain("It was indented less.");
  expect(drawn(list(2), list(1)).text).toContain("It was indented further.");
});
