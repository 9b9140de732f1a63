import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readXml } from "#app/documents/guard/read-xml.ts";
import { openParts } from "#app/documents/guard/open-parts.ts";
import type { Grids } from "#app/documents/plan-in/grid.ts";
import { readGrids } from "#app/documents/plan-in/read-grids.ts";

/** A folder with real plans, which the project may not hold. */
const folder = process.env["SAMPLES"] ?? "";
const isThere = existsSync(join(folder, "bromsgrove-action-plan.docx"));

/** Every word that stands in the XML of a file's main part, counted. */
async function wordsOf(bytes: Buffer, part: string, name: string) {
  const xml = await (await openParts(bytes)).read(part);
  const paragraphs: string[] = [""];
  let isText = false;
  readXml(
    xml ?? Buffer.alloc(0),
    {
      open: (element) => {
        if (element.name === "p" || element.name === "c") paragraphs.push("");
        isText = element.name === name;
      },
      close: () => (isText = false),
      text: (words) => {
        if (isText) paragraphs[paragraphs.length - 1] += words;
      },
    },
    { nodes: 3_000_000 },
  );
  return counted(paragraphs);
}

function counted(texts: readonly string[]) {
  const counts: Record<string, number> = {};
  for (const word of texts.join("\n").split(/\s+/).filter(Boolean)) {
    counts[word] = (counts[word] ?? 0) + 1;
  }
  return counts;
}

const said = ({ grids, after }: Grids) =>
  counted([
    ...grids.flatMap(({ before, rows }) => [
      ...before.map(({ text }) => text),
      ...rows.flatMap(({ cells }) => cells.map(({ text }) => text)),
    ]),
    ...after.map(({ text }) => text),
  ]);

test
  .skipIf(!isThere)
  .each([
    "bathnes-improvement-plan.docx",
    "bromsgrove-action-plan.docx",
    "charnwood-action-plan.docx",
    "salford-improvement-plan.docx",
  ])("every word of %s is in its grids, once", async (name) => {
  const bytes = await readFile(join(folder, name));
  const grids = await readGrids(bytes);
  expect(said(grids)).toEqual(await wordsOf(bytes, "word/document.xml", "t"));
});

test
  .skipIf(!isThere)
  .each(["bromsgrove-action-plan.xlsx", "charnwood-action-plan.xlsx"])(
  "every word of %s is in its grid, once",
  async (name) => {
    const bytes = await readFile(join(folder, name));
    const grids = await readGrids(bytes);
    const numbers = grids.grids.flatMap(({ rows }) =>
      rows.flatMap(({ cells }) =>
        cells.flatMap(({ text }) => (/^\d\.\d$/.test(text) ? [text] : [])),
      ),
    );
    const words = await wordsOf(bytes, "xl/worksheets/sheet1.xml", "t");
    for (const number of numbers) words[number] = (words[number] ?? 0) + 1;
    expect(said(grids)).toEqual(words);
    expect(numbers).toHaveLength(name.startsWith("c") ? 31 : 0);
  },
);

test.skipIf(!isThere)(
  "a plan is the same grid from Excel as from CSV",
  async () => {
    const [book, list] = await Promise.all(
      ["xlsx", "csv"].map(async (ending) =>
        readGrids(
          await readFile(join(folder, `charnwood-action-plan.${ending}`)),
        ),
      ),
    );
    const words = (grids: Grids | undefined) =>
      (grids?.grids[0]?.rows ?? []).map(({ cells }) =>
        cells.map(({ text }) => text),
      );
    // Above its header the workbook has a title and three paragraphs.
    expect(words(list)).toEqual(words(book).slice(5));
  },
);
