import {
  ExternalHyperlink,
  HeadingLevel,
  type IParagraphOptions,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from "docx";
import type { Block } from "../../report/blocks.ts";
import { priorityWords, shownLink } from "../../report/after-text.ts";
import { bookmark } from "./bookmarks.ts";
import type { Edge } from "./comment-places.ts";
import { type Numbered, indentOf } from "./list-numbers.ts";
import { type Stretch, runsOf } from "./text-runs.ts";

/** A block with what the file says of it. */
export interface PlacedBlock {
  block: Block;
  /** Its place in the version, counted from 1. */
  place: number;
  /** Where comments begin and end in its text. */
  edges: readonly Edge[];
}

/** Where a block stands among lists. */
export interface InList {
  /** Its number or bullet; null for words that go on under an item's. */
  numbered: Numbered | null;
  /** The level of the item that it belongs to; null outside of lists. */
  level: number | null;
}

/** The words of a block as a stretch that runs can be made of. */
export const wholeOf = ({ block, edges }: PlacedBlock): Stretch => ({
  text: block.text,
  from: 0,
  to: block.text.length,
  edges,
  boldUntil: block.leadIn.length,
});

/** A block as one paragraph; its words alone are in its bookmark. */
export function paragraphOf(placed: PlacedBlock, list: InList): Paragraph {
  const { start, end } = bookmark(placed.place);
  return new Paragraph({
    ...look(placed.block),
    ...(placed.place === 1 ? { pageBreakBefore: true } : {}),
    ...(list.numbered ? { numbering: list.numbered } : {}),
    ...(list.numbered === null && list.level !== null
      ? { indent: { left: indentOf(list.level) } }
      : {}),
    children: [
      ...printedLabel(placed.block, list),
      start,
      ...runsOf(wholeOf(placed)),
      end,
      ...afterText(placed.block),
    ],
  });
}

const headings = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
] as const;

/** The style of a block, by what it is: never by how it should look. */
function look({ kind, depth, sort }: Block): IParagraphOptions {
  if (kind === "heading" || kind === "subheading") {
    return { heading: headings[Math.max(1, depth) - 1] ?? headings[5] };
  }
  if (sort === "council") return { style: "Quote" };
  if (kind === "outcome") return { style: "Outcome" };
  return {};
}

/** A label that Word does not count, as words before the block's own. */
function printedLabel({ kind, label }: Block, { numbered }: InList) {
  if (label === "" || numbered) return [];
  const isHeading = kind === "heading" || kind === "subheading";
  return [new TextRun(isHeading ? `${label} ` : `${label}. `)];
}

/** What is printed after a block's words and is no part of them. */
function afterText(block: Block): ParagraphChild[] {
  const priority = priorityWords(block);
  if (priority) {
    return [new TextRun({ style: "Priority", text: `  ${priority}` })];
  }
  if (!block.link) return [];
  return [
    new TextRun(" "),
    new ExternalHyperlink({
      link: block.link,
      children: [
        new TextRun({ style: "Hyperlink", text: shownLink(block.link) }),
      ],
    }),
  ];
}
