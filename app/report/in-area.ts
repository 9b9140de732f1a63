import type { Block } from "./blocks.ts";

/** Where a comment on the report was made. */
interface Place {
  areaKey: string | null;
  blockId: string | null;
}

/**
 * The blocks, by their ids, that belong to an area among others: of the
 * recommendations that rest on it. A comment on one is in each of its areas,
 * any other in the area that it was made in.
 */
export const blocksInArea = (
  blocks: readonly Block[],
  areaKey: string,
): string[] =>
  blocks
    .filter(({ areaKeys }) => areaKeys?.includes(areaKey))
    .map(({ id }) => id);

/** The same the other way round: the areas that a comment is in. */
export function areasOfComment(
  blocks: readonly Block[],
): (place: Place) => string[] {
  const shared = new Map(blocks.map(({ id, areaKeys }) => [id, areaKeys]));
  return ({ areaKey, blockId }) => [
    ...(areaKey === null ? [] : [areaKey]),
    ...(shared.get(blockId ?? "") ?? []),
  ];
}
