import type { Block } from "./blocks.ts";

/** Blocks as a page nests them: alone, or in a numbered or bulleted list. */
export type Part =
  | { type: "block"; block: Block }
  | { type: "numbered"; start: number; items: Item[] }
  | { type: "bullets"; items: Item[] };

/** One entry of a list with what belongs to it. */
export interface Item {
  head: Block;
  rest: Part[];
}

/**
 * Nests the flat blocks of a report. A finding, recommendation or example
 * takes along all that is made of the same thing, an entry of a list the
 * dashes below it; numbering
 * that goes on after a sub-heading starts there, not at 1.
 */
export function nest(blocks: readonly Block[]): Part[] {
  const parts: Part[] = [];
  for (let at = 0; at < blocks.length;) {
    const head = blocks[at];
    if (!head) break;
    const rest = belongings(head, blocks.slice(at + 1, at + 1 + mostRest));
    at += 1 + rest.length;
    add(parts, head, rest);
  }
  return parts;
}

const mostRest = 500;

const opening = new Set<Block["kind"]>([
  "finding",
  "recommendation",
  "example",
]);
const listed = new Set<Block["kind"]>([
  ...opening,
  "bullet",
  "nestedBullet",
  "numberedItem",
]);

function belongings(head: Block, following: readonly Block[]): Block[] {
  if (!listed.has(head.kind)) return [];
  const end = following.findIndex(
    (block) => !isOfSameThing(head, block) || !isBelow(head, block),
  );
  return following.slice(0, end < 0 ? following.length : end);
}

const isOfSameThing = (head: Block, { ref }: Block) =>
  ref?.type === head.ref?.type && ref?.id === head.ref?.id;

/** All that follows the opening of a thing; below an entry, deeper dashes. */
function isBelow(head: Block, { kind, depth }: Block): boolean {
  if (opening.has(head.kind)) return !opening.has(kind);
  return kind === "nestedBullet" && depth > head.depth;
}

function add(parts: Part[], head: Block, rest: Block[]): void {
  if (!listed.has(head.kind)) {
    parts.push({ type: "block", block: head });
    return;
  }
  const item = { head, rest: rest.length > 0 ? nest(rest) : [] };
  const type = head.label ? "numbered" : "bullets";
  const last = parts.at(-1);
  if (last?.type === type && continues(last.items, head)) {
    last.items.push(item);
  } else if (type === "numbered") {
    parts.push({ type, start: Number(head.label), items: [item] });
  } else parts.push({ type, items: [item] });
}

function continues(items: readonly Item[], { label }: Block): boolean {
  const last = items.at(-1)?.head.label ?? "";
  return label === "" || Number(label) === Number(last) + 1;
}

/** A place in the report that a contents list leads to. */
export interface ContentsEntry {
  id: string;
  title: string;
  sections: ContentsEntry[];
}

/** The contents: sections, and under each those within it. */
export function contentsOf(blocks: readonly Block[]): ContentsEntry[] {
  const entries: ContentsEntry[] = [];
  for (const { kind, depth, id, label, text } of blocks) {
    if (kind !== "heading" || depth > 2) continue;
    const entry = { id, title: `${label} ${text}`.trim(), sections: [] };
    if (depth === 1) entries.push(entry);
    else entries.at(-1)?.sections.push(entry);
  }
  return entries;
}

/** Whether a block begins a section, or one within it. */
const begins = ({ kind, depth }: Block) => kind === "heading" && depth <= 2;

/** The blocks, cut before every section, also one within another: no list runs over a cut. */
export function cutIntoSections(blocks: readonly Block[]): Block[][] {
  const sections: Block[][] = [];
  for (const block of blocks) {
    const last = sections.at(-1);
    if (last && !begins(block)) last.push(block);
    else sections.push([block]);
  }
  return sections;
}

/** Past a section: to the next that is not inside it, or to the end. */
export interface Skip {
  to: string;
  title: string;
}

/** What stands at the end of a report with links in its margin. */
export const reportEnd = "report-end";

/** For each section, where whoever does not read it goes on. */
export function skipsOf(blocks: readonly Block[]): Map<string, Skip> {
  const heads = blocks.filter(begins);
  return new Map(
    heads.map((head, at) => {
      const next = heads.slice(at + 1).find(({ depth }) => depth <= head.depth);
      const skip = next
        ? { to: next.id, title: `${next.label} ${next.text}`.trim() }
        : { to: reportEnd, title: "the end of the report" };
      return [head.id, skip];
    }),
  );
}
