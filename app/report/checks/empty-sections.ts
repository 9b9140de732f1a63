import type { Block } from "../blocks.ts";
import type { Find } from "./find.ts";

/** A standard part of a report and what stands there when nobody wrote it. */
interface Standard {
  /** The block under which it begins. */
  heading: string;
  sentence: string;
  where: string;
  isWritten: (block: Block) => boolean;
}

const writtenIn = (section: string) => (block: Block) =>
  block.ref?.type === "section" && block.ref.id === section;

const standard: readonly Standard[] = [
  {
    heading: "heading:background",
    sentence:
      "Nothing is written in the background: it says only what is put together for you",
    where: "report/sections/background",
    isWritten: writtenIn("background"),
  },
  {
    heading: "heading:summary",
    sentence: "There is no executive summary",
    where: "report/sections/executiveSummary",
    isWritten: writtenIn("executiveSummary"),
  },
  {
    heading: "heading:recommendations",
    sentence: "There is no recommendation",
    where: "recommendations",
    isWritten: ({ kind }) => kind === "recommendation",
  },
  {
    heading: "heading:innovation",
    sentence: "There is no example of innovative practice: the report says so",
    where: "examples",
    isWritten: ({ kind, sort }) => kind === "example" && sort === "innovation",
  },
  {
    heading: "heading:signpost",
    sentence: "Nothing points to practice elsewhere: the report says so",
    where: "examples",
    isWritten: ({ kind, sort }) => kind === "example" && sort === "signpost",
  },
];

/**
 * Sections with nothing in them: those every report has and nobody wrote, area
 * lists without a word why, and headings with nothing below them.
 */
export function emptySections(blocks: readonly Block[]): Find[] {
  const ids = new Set(blocks.map(({ id }) => id));
  const unwritten = standard
    .filter(
      ({ heading, isWritten }) => ids.has(heading) && !blocks.some(isWritten),
    )
    .map(({ heading, sentence, where }) => empty(heading, sentence, where));
  const known = new Set(unwritten.map(({ blockId }) => blockId));
  return [
    ...unwritten,
    ...bareLists(blocks),
    ...blocks
      .filter((block, at) => isBare(block, blocks.slice(at + 1, at + 60)))
      .filter(({ id }) => !known.has(id))
      .map(({ id, label, text }) =>
        empty(id, `Nothing stands under “${`${label} ${text}`.trim()}”`, null),
      ),
  ];
}

const empty = (
  blockId: string,
  sentence: string,
  where: string | null,
): Find => ({ check: "emptySections", sentence, blockId, at: null, where });

/** Where the sentence stands that says nothing but that a list is empty. */
function bareLists(blocks: readonly Block[]): Find[] {
  let section = "";
  return blocks.flatMap(({ id, kind, depth, label, text, areaKey }) => {
    if (kind === "heading" && depth === 2) section = label;
    if (!/^none:[^:]+:[^:]+$/.test(id)) return [];
    const says = `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
    const sentence = `${section}: ${says.replace(/\.$/, "")}, and not why`;
    return [empty(id, sentence, `findings?area=${areaKey ?? ""}`)];
  });
}

const isHeading = ({ kind }: Block) =>
  kind === "heading" || kind === "subheading";

/** A heading that the next one, of its own or a higher level, follows at once. */
function isBare(block: Block, following: readonly Block[]): boolean {
  if (!isHeading(block)) return false;
  const next = following.find((one) => one.text.trim() !== "");
  return next === undefined || (isHeading(next) && next.depth <= block.depth);
}
