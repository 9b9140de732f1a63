import type { Block } from "../../report/blocks.ts";
import { type Difference, compare } from "../../report/compare.ts";
import type { Change, PlacedBlock } from "./placed-block.ts";

/**
 * Two versions as one text with what became of each block, in the order of the
 * later. A block that was moved is deleted where it was and inserted where it
 * is: every program that shows changes knows those two.
 */
export function trackedBlocks(
  before: readonly Block[],
  after: readonly Block[],
): PlacedBlock[] {
  const places = new Map(after.map((block, index) => [block, index + 1]));
  const gone = (block: Block): PlacedBlock => ({
    // A copy: what was moved is in the text twice, and one of them is gone.
    ...{ block: { ...block }, place: null, edges: [] },
    change: { how: "deleted" },
  });
  const there = (block: Block, change: Change | null): PlacedBlock => ({
    ...{ block, place: places.get(block) ?? null, edges: [] },
    change,
  });
  return compare(before, after).flatMap((one) => {
    if (one.how === "deleted" || one.how === "movedAway") {
      return [gone(one.before)];
    }
    if (one.how === "inserted" || one.moved) {
      return [there(one.after, { how: "inserted" })];
    }
    if (becameOther(one)) {
      return [gone(one.before), there(one.after, { how: "inserted" })];
    }
    return [
      there(one.after, one.how === "kept" ? null : { ...one, how: "changed" }),
    ];
  });
}

/** A table that was none, or is none any more, has no words to compare. */
const becameOther = ({
  before,
  after,
}: Extract<Difference, { words: unknown }>) =>
  (before.kind === "table") !== (after.kind === "table");
