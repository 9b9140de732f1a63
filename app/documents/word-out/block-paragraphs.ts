import {
  ExternalHyperlink,
  type FileChild,
  HeadingLevel,
  type IParagraphOptions,
  Paragraph,
  type ParagraphChild,
} from "docx";
import { priorityWords, shownLink } from "../../report/after-text.ts";
import type { Block } from "../../report/blocks.ts";
import { bookmark } from "./bookmarks.ts";
import { bulletAt, indentOf } from "./list-numbers.ts";
import { afterTable } from "./looks.ts";
import {
  type Change,
  type InList,
  type PlacedBlock,
  type TrackedHow,
  howOf,
  moveOf,
  wordsOf,
} from "./placed-block.ts";
import { movedParagraph } from "./moved.ts";
import { type Stretch, runsOf } from "./text-runs.ts";
import { type Revise, trackedRun, trackedRuns } from "./tracked-runs.ts";
import { cleanText } from "./xml-text.ts";

/** The words of a block as a stretch that runs can be made of. */
export const wholeOf = ({ block, edges }: PlacedBlock): Stretch => ({
  text: block.text,
  from: 0,
  to: block.text.length,
  edges,
  boldUntil: block.leadIn.length,
});

/** A block as one paragraph; its words alone are in its bookmark. */
export function paragraphOf(
  placed: PlacedBlock,
  list: InList,
  revise: Revise,
): FileChild[] {
  const { block, place, change } = placed;
  const { start, end } = bookmark(place);
  const options: IParagraphOptions = {
    ...look(block),
    ...(list.isAfterTable ? apart(block) : {}),
    ...(place === 1 ? { pageBreakBefore: true } : {}),
    ...(list.numbered ? { numbering: list.numbered } : {}),
    ...(list.numbered === null && list.level !== null
      ? { indent: { left: indentOf(list.level) } }
      : {}),
    ...endOf(placed.change, revise),
    ...formBefore(placed, list, revise),
    children: [
      ...printedLabel(placed, list, revise),
      ...start,
      ...wordRuns(placed, revise),
      ...end,
      ...afterText(placed, revise),
    ],
  };
  const how = howOf(change);
  return how === "movedFrom" || how === "movedTo"
    ? movedParagraph({ how, name: moveOf(change)?.name ?? "" }, options, revise)
    : [new Paragraph(options)];
}

/** The end of a paragraph that was put in or taken out goes with it. */
export function endOf(
  change: Change | null,
  revise: Revise,
): Pick<IParagraphOptions, "run"> {
  // A moved paragraph says so itself.
  if (moveOf(change)) return {};
  if (change?.how === "inserted") return { run: { insertion: revise() } };
  if (change?.how === "deleted") return { run: { deletion: revise() } };
  return {};
}

/** How a block looked that was a paragraph, or stood in a list, otherwise. */
function formBefore(
  { block, change }: PlacedBlock,
  { level }: InList,
  revise: Revise,
): Pick<IParagraphOptions, "revision"> {
  if (change?.how !== "changed") return {};
  const { before } = change;
  const isBullet = /bullet/i.test(before.kind);
  if (before.kind === block.kind && (!isBullet || before.depth === block.depth))
    return {};
  const outer = (level ?? 0) + before.depth - block.depth;
  return {
    revision: {
      ...revise(),
      ...look(before),
      ...(isBullet && { numbering: bulletAt(outer) }),
    },
  };
}

function wordRuns(placed: PlacedBlock, revise: Revise): ParagraphChild[] {
  const { block, change } = placed;
  if (!change) return runsOf(wholeOf(placed));
  const was = change.how === "changed" ? change.before : block;
  const boldUntil = { before: was.leadIn.length, after: block.leadIn.length };
  return trackedRuns(wordsOf(block, change), { boldUntil }, revise);
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

/** A table has no room below it; a heading brings its own. */
const apart = ({ kind }: Block): Pick<IParagraphOptions, "spacing"> =>
  kind === "heading" || kind === "subheading" ? {} : { spacing: afterTable };

/** A label that Word does not count, as words before the block's own. */
function printedLabel(
  { block: { kind, label }, change }: PlacedBlock,
  { numbered }: InList,
  revise: Revise,
): ParagraphChild[] {
  if (label === "" || numbered) return [];
  const isHeading = kind === "heading" || kind === "subheading";
  const text = isHeading ? `${label} ` : `${label}. `;
  return [trackedRun(howOf(change), { text }, revise)];
}

/** What is printed after a block's words and is no part of them. */
function afterText(
  { block, change }: PlacedBlock,
  revise: Revise,
): ParagraphChild[] {
  const before = change?.how === "changed" ? change.before : block;
  const same =
    before.link === block.link &&
    priorityWords(before) === priorityWords(block);
  if (same) return printedAfter(block, howOf(change), revise);
  return [
    ...printedAfter(before, "deleted", revise),
    ...printedAfter(block, "inserted", revise),
  ];
}

function printedAfter(
  block: Block,
  how: TrackedHow,
  revise: Revise,
): ParagraphChild[] {
  const priority = priorityWords(block);
  const words = (style: string, text: string) =>
    trackedRun(how, { style, text }, revise);
  if (priority) return [words("Priority", `  ${priority}`)];
  if (!block.link) return [];
  const link = words("Hyperlink", cleanText(shownLink(block.link)));
  return [
    trackedRun(how, { text: " " }, revise),
    how === "deleted" || how === "movedFrom"
      ? link
      : new ExternalHyperlink({ link: block.link, children: [link] }),
  ];
}
