import type { Annotation } from "./annotation.ts";
import type { Block } from "./blocks.ts";

/**
 * The comments of a version as its page has them: those on each block by their
 * words, those with no place, and all one after the other.
 */
export function inOrder(
  blocks: readonly Block[],
  annotations: readonly Annotation[],
) {
  const placed = byBlock(blocks, annotations);
  const unplaced = annotations.filter(
    ({ blockId }) => blockId === null || !placed.has(blockId),
  );
  return {
    placed,
    unplaced,
    all: [...[...placed.values()].flat(), ...unplaced],
  };
}

function byBlock(
  blocks: readonly Block[],
  annotations: readonly Annotation[],
): Map<string, Annotation[]> {
  const places = new Map(
    blocks.map(({ id }): [string, Annotation[]] => [id, []]),
  );
  for (const one of annotations) places.get(one.blockId ?? "")?.push(one);
  for (const here of places.values()) {
    here.sort((a, b) => (a.start ?? Infinity) - (b.start ?? Infinity));
  }
  return places;
}
