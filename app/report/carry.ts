import { type Anchor, place } from "./anchor.ts";
import type { Block } from "./blocks.ts";

/** Where a comment stood: a passage, a whole block (no position), or nothing. */
export interface Anchored extends Omit<Anchor, "start" | "end"> {
  blockId: string | null;
  start: number | null;
  end: number | null;
}

/**
 * Where it stands in another version of the report:
 * - "exactly": the words it quotes are there, in the same block;
 * - "changedWords": the block is there, its words have changed;
 * - "notPlaced": the block is gone; list it with the words it quoted;
 * - "whole": it never had a place; it is about the report as a whole.
 */
export type Carried =
  | {
      how: "exactly";
      blockId: string;
      start: number | null;
      end: number | null;
    }
  | { how: "changedWords"; blockId: string; start: null; end: null }
  | { how: "notPlaced" }
  | { how: "whole" };

/**
 * Carries a comment to another version's blocks, by block id alone: never to
 * look-alike words in another block.
 */
export function carry(
  comment: Anchored,
  blocks: ReadonlyMap<string, Pick<Block, "text">>,
): Carried {
  const { blockId, start, end } = comment;
  if (blockId === null) return { how: "whole" };
  const block = blocks.get(blockId);
  if (!block) return { how: "notPlaced" };
  if (start === null || end === null) {
    const same = comment.exact === "" || comment.exact === block.text;
    const how = same ? "exactly" : "changedWords";
    return { how, blockId, start: null, end: null };
  }
  const found = place(block.text, { ...comment, start, end });
  if (!found) return { how: "changedWords", blockId, start: null, end: null };
  return { how: "exactly", blockId, start: found.start, end: found.end };
}

/** The blocks of a version by id, for carrying many comments to it. */
export function blocksById(blocks: readonly Block[]): Map<string, Block> {
  return new Map(blocks.map((block) => [block.id, block]));
}
