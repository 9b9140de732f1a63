import { priorityWords, shownLink } from "../../report/after-text.ts";
import type { Block } from "../../report/blocks.ts";
import { type Item, type Part, nest } from "../../report/outline.ts";
import { rowsOf } from "../../ui/written-table.ts";
import type { PaperPart, Run } from "./paper.ts";

/** The blocks of a report as the parts of a document. */
export const partsFrom = (blocks: readonly Block[]): PaperPart[] =>
  fromNested(nest(blocks));

const fromNested = (parts: readonly Part[]): PaperPart[] =>
  parts.map((part) =>
    part.type === "block"
      ? partOf(part.block)
      : {
          type: "list",
          look: lookOf(part.items[0]?.head),
          labels:
            part.type === "numbered"
              ? part.items.map(({ head }) => `${head.label}.`)
              : null,
          items: part.items.map(itemOf),
        },
  );

/** An entry that begins with a sub-heading or a bullet has no words before it. */
const itemOf = ({ head, rest }: Item): PaperPart[] =>
  [
    ...(head.text === "" && rest.length > 0 ? [] : [partOf(head)]),
    ...fromNested(rest),
  ].map(unmarked);

/** Within a list, which is marked as a whole. */
const unmarked = (part: PaperPart): PaperPart =>
  part.type === "text" || part.type === "list"
    ? { ...part, look: "plain" }
    : part;

function partOf(block: Block): PaperPart {
  const { kind, label, text, depth } = block;
  if (kind === "heading" || kind === "subheading") {
    return {
      type: "heading",
      level: depth,
      text: label ? `${label} ${text}` : text,
      listed: kind === "heading" && depth <= 2,
    };
  }
  if (kind === "table") return { type: "table", rows: rowsOf(text) };
  const look = kind === "outcome" ? "outcome" : lookOf(block);
  return { type: "text", look, runs: runsOf(block) };
}

/** The council's own words are marked as such. */
const lookOf = (block: Block | undefined) =>
  block?.sort === "council" ? "theirs" : "plain";

function runsOf(block: Block): Run[] {
  const { text, leadIn, link } = block;
  const priority = priorityWords(block);
  return [
    ...(leadIn ? [{ text: leadIn, look: "strong" } as const] : []),
    { text: text.slice(leadIn.length) },
    ...(priority ? [{ text: ` ${priority}`, look: "quiet" } as const] : []),
    ...(/^https?:\/\//.test(link) && !priority
      ? [{ text: " " }, { text: shownLink(link), link }]
      : []),
  ];
}
