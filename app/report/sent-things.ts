import { rowsOf } from "../ui/written-table.ts";
import type { Block } from "./blocks.ts";

type Type = NonNullable<Block["ref"]>["type"];

/** One thing that a version was made of, such as a finding. */
export interface SentThing {
  id: string;
  head: Block;
  /** All of its blocks, the head among them. */
  blocks: Block[];
}

/** The findings, recommendations … of a version, in its order. */
export function thingsIn(blocks: readonly Block[], type: Type): SentThing[] {
  const things = new Map<string, SentThing>();
  for (const block of blocks) {
    const { ref } = block;
    if (ref?.type !== type) continue;
    const known = things.get(ref.id);
    if (known) known.blocks.push(block);
    else things.set(ref.id, { id: ref.id, head: block, blocks: [block] });
  }
  return [...things.values()];
}

type Written = Pick<Block, "kind" | "text"> &
  Partial<Pick<Block, "depth" | "label">>;

/** Blocks as the text they were written as: see `piecesOf`. */
export function textOf(blocks: readonly Written[]): string {
  return blocks
    .filter(({ text }) => text !== "")
    .map((block, at, all) => {
      const before = all[at - 1];
      if (!before) return lineOf(block);
      const apart = isListed(block) && isListed(before) ? "\n" : "\n\n";
      return `${apart}${lineOf(block)}`;
    })
    .join("");
}

const listed = new Set<Block["kind"]>([
  "bullet",
  "nestedBullet",
  "numberedItem",
]);

const isListed = ({ kind }: Written) => listed.has(kind);

function lineOf({ kind, text, label = "", depth = 0 }: Written): string {
  switch (kind) {
    case "subheading":
      return `## ${text}`;
    case "bullet":
    case "nestedBullet":
      return `${"  ".repeat(depth)}- ${text}`;
    case "numberedItem":
      return `${label}. ${text}`;
    case "table":
      return rowsOf(text)
        .map((cells) => `| ${cells.join(" | ")} |`)
        .join("\n");
    default:
      return text;
  }
}
