import type { Block } from "../../report/blocks.ts";
import type { WordRun } from "../../report/compare-words.ts";
import type { CommentPlaces, Edge } from "./comment-places.ts";
import type { Numbered } from "./list-numbers.ts";

/** A move has two ends, which go by one name, and the words of both. */
export interface Move {
  name: string;
  words: readonly WordRun[];
}

/** What became of words: those that were moved are gone from one place. */
export type TrackedHow = WordRun["how"] | "movedFrom" | "movedTo";

/** What became of a block, for a file that shows changes. */
export type Change =
  | { how: "inserted" | "deleted"; move?: Move }
  | { how: "changed"; before: Block; words: readonly WordRun[] };

/** A block with what the file says of it. */
export interface PlacedBlock {
  block: Block;
  /** Its place in the version, counted from 1; null for one that is not in it. */
  place: number | null;
  /** Where comments begin and end in its text. */
  edges: readonly Edge[];
  /** Null where nothing changed, or changes are not shown. */
  change: Change | null;
}

/** Where a block stands among lists. */
export interface InList {
  /** Its number or bullet; null for words that go on under an item's. */
  numbered: Numbered | null;
  /** The level of the item that it belongs to; null outside of lists. */
  level: number | null;
  /** A table stands right before it. */
  isAfterTable: boolean;
}

/** The blocks of a version with the comments on them. */
export const placed = (
  blocks: readonly Block[],
  { edges }: CommentPlaces,
): PlacedBlock[] =>
  blocks.map((block, index) => ({
    block,
    place: index + 1,
    edges: edges.get(block.id) ?? [],
    change: null,
  }));

/** Whether a block is in the version that the file is of. */
export const isThere = ({ change }: PlacedBlock): boolean =>
  change?.how !== "deleted";

/** The move that a block is one end of. */
export const moveOf = (change: Change | null): Move | undefined =>
  change === null || change.how === "changed" ? undefined : change.move;

/** What became of a block as a whole: of its label, and of its end. */
export function howOf(change: Change | null): TrackedHow {
  if (change === null || change.how === "changed") return "kept";
  if (!change.move) return change.how;
  return change.how === "deleted" ? "movedFrom" : "movedTo";
}

/** The words of a block as the runs that differ. */
export function wordsOf(
  { text }: Pick<Block, "text">,
  change: Change,
): ReadonlyArray<{ how: TrackedHow; text: string }> {
  if (change.how === "changed") return change.words;
  if (!change.move) return [{ how: change.how, text }];
  // At either end only the words that stayed are moved.
  const other = change.how === "deleted" ? "inserted" : "deleted";
  return change.move.words
    .filter(({ how }) => how !== other)
    .map((run) => (run.how === "kept" ? { ...run, how: howOf(change) } : run));
}
