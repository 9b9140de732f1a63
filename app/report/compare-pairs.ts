import type { Block } from "./blocks.ts";

/** A block of the one version that is a block of the other. */
export interface BlockPair {
  before: Block;
  after: Block;
}

/**
 * The blocks that two versions have in common, in the order of the later:
 * those of the same id; of the rest those whose words stand once in each, in
 * the same sort of thing.
 */
export function pairBlocks(
  before: readonly Block[],
  after: readonly Block[],
): BlockPair[] {
  const byId = new Map(before.map((block) => [block.id, block]));
  const ids = new Set(after.map(({ id }) => id));
  const left = onceEach(before.filter(({ id }) => !ids.has(id)));
  const here = onceEach(after.filter(({ id }) => !byId.has(id)));
  return after.flatMap((block) => {
    const words = sameWords(block);
    const moved = here.get(words) === block ? left.get(words) : undefined;
    const old = byId.get(block.id) ?? moved;
    return old ? [{ before: old, after: block }] : [];
  });
}

/** What makes two blocks the same where their ids are not; "" for too little. */
function sameWords({ text, ref, areaKey }: Block): string {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length < fewestWords) return "";
  return [ref ? ref.type : (areaKey ?? ""), ref !== null, text].join("\n");
}

/** Fewer words than these stand in many places and prove nothing. */
const fewestWords = 4;

/** Blocks by their words, without those whose words stand twice. */
function onceEach(blocks: readonly Block[]): Map<string, Block> {
  const found = new Map<string, Block>();
  const twice = new Set([""]);
  for (const block of blocks) {
    const words = sameWords(block);
    if (found.has(words)) twice.add(words);
    found.set(words, block);
  }
  for (const words of twice) found.delete(words);
  return found;
}

/**
 * The pairs that keep their order: the longest run of them that stands in
 * both versions in the same order. All others were moved.
 */
export function inOrder(
  pairs: readonly BlockPair[],
  before: readonly Block[],
): Set<BlockPair> {
  const places = new Map(before.map((block, at) => [block, at]));
  const placeOf = (pair: BlockPair) => places.get(pair.before) ?? 0;
  /** By the length of a run less one, the end of the run that ends earliest. */
  const ends: BlockPair[] = [];
  const previous = new Map<BlockPair, BlockPair | undefined>();
  for (const pair of pairs) {
    const length = firstNotBefore(ends, placeOf(pair), placeOf);
    previous.set(pair, ends[length - 1]);
    ends[length] = pair;
  }
  const stayed = new Set<BlockPair>();
  for (let at = ends.at(-1); at; at = previous.get(at)) stayed.add(at);
  return stayed;
}

function firstNotBefore(
  ends: readonly BlockPair[],
  place: number,
  placeOf: (pair: BlockPair) => number,
): number {
  let [low, high] = [0, ends.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const end = ends[middle];
    if (end && placeOf(end) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
