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

const bullets = new Set<Block["kind"]>(["bullet", "nestedBullet"]);

/** Blocks as the text they were written as: see `piecesOf`. */
export function textOf(
  blocks: ReadonlyArray<Pick<Block, "kind" | "text">>,
): string {
  return blocks
    .filter(({ text }) => text !== "")
    .map(({ kind, text }, at, all) => {
      const before = all[at - 1];
      if (!bullets.has(kind)) {
        const line = kind === "subheading" ? `## ${text}` : text;
        return before ? `\n\n${line}` : line;
      }
      const apart = before && !bullets.has(before.kind) ? "\n\n" : "\n";
      return `${before ? apart : ""}- ${text}`;
    })
    .join("");
}
