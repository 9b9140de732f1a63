import { Document, type FileChild, Packer, Paragraph, TextRun } from "docx";
import type { Block } from "../../report/blocks.ts";
import { rowsOf } from "../../ui/written-table.ts";
import type { PaperTable } from "../list-out/paper-table.ts";
import { wishOf } from "../pdf-out/fit.ts";
import { planBody, planStyles } from "../plan-out/word-body.ts";
import { layOut } from "../plan-out/lay-out.ts";
import { withTables } from "../plan-out/write-plan-word.ts";
import { numbering } from "../word-out/list-numbers.ts";
import { listTable, onItsSide, wideTextWidth } from "../word-out/list-table.ts";
import { textWidth } from "../word-out/looks.ts";
import { frame } from "../word-out/opening.ts";
import { finished } from "../word-out/package-parts.ts";
import type { PlacedBlock } from "../word-out/placed-block.ts";
import { bodyOf } from "../word-out/report-body.ts";
import { revisions } from "../word-out/tracked-runs.ts";
import { cleanText } from "../word-out/xml-text.ts";
import { zipped } from "../word-out/zipped.ts";
import { ourName } from "../our-name.ts";
import { type PrintedPack, appendixTitle } from "./printed-pack.ts";

/**
 * A report on a plan as a Word file: the report on upright sheets, the plan
 * behind it on sheets on their side. The same pack makes the same bytes.
 */
export async function writePackWord(pack: PrintedPack): Promise<Buffer> {
  const { title, council, name, plan, at } = pack;
  const about = { title, council, name, at, subject: `${name}, ${council}` };
  const numbers = numbering();
  const body = (blocks: readonly Block[]) =>
    bodyOf(blocks.map(unplaced), numbers, revisions(ourName, at));
  const report = [...head(pack), ...withOwnTables(pack.blocks, body)];
  const laid = plan && layOut(plan);
  const document = new Document({
    title: cleanText(title),
    styles: planStyles,
    numbering: { config: numbers.config() },
    sections: [
      { ...frame(about), children: report },
      ...(plan && laid
        ? [
            {
              ...frame(about, wideTextWidth),
              properties: onItsSide,
              children: planBody(plan, laid, appendixTitle(plan)),
            },
          ]
        : []),
    ],
  });
  const parts = new Map(
    finished(Packer["compiler"].compile(document), about, []),
  );
  const path = "word/document.xml";
  const text = String(parts.get(path));
  parts.set(path, plan && laid ? withTables(text, plan, laid) : text);
  return zipped(parts, at);
}

/**
 * The report with tables whose columns are as wide as their words want: its
 * figures are short and its names are not. What announces one stays with it.
 */
function withOwnTables(
  blocks: readonly Block[],
  body: (blocks: readonly Block[]) => FileChild[],
): FileChild[] {
  const all: FileChild[] = [];
  let plain: Block[] = [];
  for (const [index, block] of blocks.entries()) {
    const isTable = block.kind === "table";
    const announces =
      block.kind === "paragraph" && blocks[index + 1]?.kind === "table";
    if (!isTable && !announces) {
      plain.push(block);
      continue;
    }
    all.push(...body(plain));
    plain = [];
    if (announces) {
      const words = cleanText(block.text);
      all.push(new Paragraph({ keepNext: true, text: words }));
    } else {
      const afterwards = new Paragraph({ spacing: { after: 0 } });
      all.push(listTable(tableIn(block.text), textWidth), afterwards);
    }
  }
  return [...all, ...body(plain)];
}

function tableIn(text: string): PaperTable {
  const [head = [], ...rows] = rowsOf(text);
  return {
    columns: head.map((title, at) => ({
      title,
      share: wishOf([title, ...rows.map((cells) => cells[at] ?? "")]),
    })),
    rows,
  };
}

/** Nothing of it is commented on or carried, so no mark is on its words. */
const unplaced = (block: Block): PlacedBlock => ({
  ...{ block, place: null, edges: [], change: null },
});

function head({ title, council, name, facts }: PrintedPack): Paragraph[] {
  return [
    new Paragraph({
      heading: "Title",
      spacing: { before: 0, after: 160 },
      children: [new TextRun(cleanText(title))],
    }),
    new Paragraph({
      style: "Subtitle",
      spacing: { after: 240 },
      text: cleanText(`${council}. ${name}`),
    }),
    ...facts.map(
      ([label, words]) =>
        new Paragraph({
          keepNext: true,
          spacing: { after: 60 },
          children: [
            new TextRun({ text: `${label}: `, bold: true }),
            new TextRun(cleanText(words)),
          ],
        }),
    ),
  ];
}
