import type { Block } from "../../report/blocks.ts";
import { type Difference, compare } from "../../report/compare.ts";
import type { Change, Move, PlacedBlock } from "./placed-block.ts";

/**
 * Two versions as one text with what became of each block, in the order of the
 * later. A block that was moved is gone where it was and put in where it is; a
 * table, which Word does not move, and one whose words all changed, are no move.
 */
export function trackedBlocks(
  before: readonly Block[],
  after: readonly Block[],
): PlacedBlock[] {
  const places = new Map(after.map((block, index) => [block, index + 1]));
  const differences = compare(before, after);
  const moves = movesOf(differences);
  const gone = (block: Block, move?: Move): PlacedBlock => ({
    // A copy: what was moved is in the text twice, and one of them is gone.
    ...{ block: { ...block }, place: null, edges: [] },
    change: { how: "deleted", ...(move && { move }) },
  });
  const there = (block: Block, change: Change | null): PlacedBlock => ({
    ...{ block, place: places.get(block) ?? null, edges: [] },
    change,
  });
  return differences.flatMap((one) => {
    if (one.how === "deleted") return [gone(one.before)];
    const move = moves.get(one.after);
    if (one.how === "movedAway") return [gone(one.before, move)];
    if (one.how === "inserted" || one.moved) {
      return [there(one.after, { how: "inserted", ...(move && { move }) })];
    }
    if (becameOther(one)) {
      return [gone(one.before), there(one.after, { how: "inserted" })];
    }
    return [
      there(one.after, one.how === "kept" ? null : { ...one, how: "changed" }),
    ];
  });
}

/** What was moved, by the later block. */
function movesOf(differences: readonly Difference[]): Map<Block, Move> {
  const moves = new Map<Block, Move>();
  for (const one of differences) {
    if (!("moved" in one) || !one.moved) continue;
    const isTable = [one.before, one.after].some((b) => b.kind === "table");
    if (isTable || !one.words.some(({ how }) => how === "kept")) continue;
    moves.set(one.after, { name: `move${moves.size + 1}`, words: one.words });
  }
  return moves;
}

/** A table that was none, or is none any more, has no words to compare. */
const becameOther = ({
  before,
  after,
}: Extract<Difference, { words: unknown }>) =>
  (before.kind === "table") !== (after.kind === "table");
