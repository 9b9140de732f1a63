import type { Block } from "./blocks.ts";
import { type BlockPair, inOrder, pairBlocks } from "./compare-pairs.ts";
import { type WordRun, compareWords } from "./compare-words.ts";

/** What is printed with a block's words and is no part of them. */
export interface Aside {
  what: "priority" | "link" | "form" | "depth";
  before: string;
  after: string;
}

/** A block of both versions. */
export interface InBoth {
  how: "kept" | "changed";
  before: Block;
  after: Block;
  /** It stands at another place among the blocks that both have. */
  moved: boolean;
  /** The number before it is another: "3" was "2". */
  renumbered: boolean;
  /** Its words; one kept run where they are the same. */
  words: WordRun[];
  /** What else is another; empty in a block that is kept. */
  asides: Aside[];
}

/** What became of one block between two versions. */
export type Difference =
  | InBoth
  | { how: "inserted"; after: Block }
  | { how: "deleted"; before: Block }
  /** At the place that a block was moved from; it stands in the list again. */
  | { how: "movedAway"; before: Block; after: Block };

/**
 * Two versions of a report as the differences between them, in reading order:
 * that of the later version, with what is gone from it before what came in
 * its place. Every block of both is in it.
 */
export function compare(
  before: readonly Block[],
  after: readonly Block[],
): Difference[] {
  const pairs = pairBlocks(before, after);
  const stayed = inOrder(pairs, before);
  const byBefore = new Map(pairs.map((pair) => [pair.before, pair]));
  const byAfter = new Map(pairs.map((pair) => [pair.after, pair]));
  const stays = (pair: BlockPair | undefined) =>
    pair !== undefined && stayed.has(pair);
  const found: Difference[] = [];
  let read = 0;
  const gone = () => {
    for (let block = before[read]; block; block = before[++read]) {
      const pair = byBefore.get(block);
      if (stays(pair)) return;
      found.push(goneFrom(block, pair));
    }
  };
  gone();
  for (const block of after) {
    const pair = byAfter.get(block);
    found.push(
      pair ? inBoth(pair, !stays(pair)) : { how: "inserted", after: block },
    );
    if (!stays(pair)) continue;
    read++;
    gone();
  }
  return found;
}

const goneFrom = (before: Block, pair: BlockPair | undefined): Difference =>
  pair
    ? { how: "movedAway", before, after: pair.after }
    : { how: "deleted", before };

/** One block of both versions. */
export function inBoth({ before, after }: BlockPair, moved: boolean): InBoth {
  const asides = asidesOf(before, after);
  const same = before.text === after.text && asides.length === 0;
  return {
    how: same ? "kept" : "changed",
    before,
    after,
    moved,
    renumbered: before.label !== after.label,
    words: compareWords(before.text, after.text),
    asides,
  };
}

/** What is another though it is no word of the text. */
function asidesOf(before: Block, after: Block): Aside[] {
  const priority = ({ kind, sort }: Block) =>
    kind === "recommendation" ? sort : "";
  const all: Aside[] = [
    { what: "priority", before: priority(before), after: priority(after) },
    { what: "link", before: before.link, after: after.link },
    { what: "form", before: before.kind, after: after.kind },
    { what: "depth", ...depths(before, after) },
  ];
  return all.filter((one) => one.before !== one.after);
}

/** How deep two nested bullets are; what became one, or was one, says so itself. */
const depths = (before: Block, after: Block) =>
  before.kind === "nestedBullet" && after.kind === "nestedBullet"
    ? { before: String(before.depth), after: String(after.depth) }
    : { before: "", after: "" };
