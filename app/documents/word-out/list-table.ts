import {
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import type { PaperList, PaperTable } from "../list-out/paper-table.ts";
import { annexBookmark } from "./bookmarks.ts";
import { headerLook, lines } from "./block-table.ts";
import { cleanText } from "./xml-text.ts";

/** A4 on its side with margins of two thirds of an inch. */
export const wideTextWidth = 14_918;

/** On its side, with the margins that its width was reckoned with. */
export const onItsSide = {
  page: {
    size: { width: 11_906, height: 16_838, orientation: "landscape" },
    margin: { top: 1100, bottom: 1100, left: 960, right: 960 },
  },
} as const;

/** A list under its title. */
export const listed = ({ title, remarks, table }: PaperList) => [
  new Paragraph({
    heading: "Heading1",
    children: marked(new TextRun(cleanText(title))),
  }),
  ...remarks.map((text) => new Paragraph({ text: cleanText(text) })),
  listTable(table),
];

function marked(words: TextRun) {
  const { start, end } = annexBookmark();
  return [...start, words, ...end];
}

/** A table of words, whose header stands again on every page. */
export function listTable(
  { columns, rows }: PaperTable,
  width = wideTextWidth,
): Table {
  const all = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => Math.floor((width * share) / all));
  const row = (cells: readonly string[], isHead: boolean) =>
    new TableRow({
      ...(isHead ? { tableHeader: true } : {}),
      cantSplit: true,
      children: widths.map(
        (width, at) =>
          new TableCell({
            ...(isHead ? headerLook : {}),
            width: { size: width, type: WidthType.DXA },
            children: paragraphs(cells[at] ?? "", isHead),
          }),
      ),
    });
  return new Table({
    width: {
      size: widths.reduce((sum, width) => sum + width, 0),
      type: WidthType.DXA,
    },
    columnWidths: widths,
    borders: lines,
    rows: [
      row(
        columns.map(({ title }) => title),
        true,
      ),
      ...rows.map((cells) => row(cells, false)),
    ],
  });
}

const paragraphs = (words: string, bold: boolean) =>
  words.split("\n").map(
    (line) =>
      new Paragraph({
        style: "TableText",
        children: [new TextRun({ text: cleanText(line), bold })],
      }),
  );
