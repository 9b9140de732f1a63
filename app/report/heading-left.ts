import type { Block } from "./blocks.ts";

/**
 * The heading that a block stood under when it was there, as far as that
 * heading is still in the report: the nearest first; null for none.
 * @param were the blocks of the version that it was in
 * @param are the ids of those that are there now
 */
export function headingLeft(
  were: readonly Block[],
  id: string,
  are: ReadonlySet<string>,
): string | null {
  const at = were.findIndex((block) => block.id === id);
  const heading = were
    .slice(0, Math.max(at, 0))
    .findLast(({ kind, id: own }) => kind === "heading" && are.has(own));
  return heading?.id ?? null;
}
