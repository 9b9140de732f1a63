import type {
  WordComment,
  WordDocument,
} from "../../documents/word-in/word-document.ts";
import type { Block } from "../blocks.ts";
import { type WordRun, compareWords } from "../compare-words.ts";
import { folded } from "./alike.ts";
import { type Match, matchUnits } from "./match-units.ts";
import { movePassage } from "./move-passage.ts";
import { printedAround, printedAs } from "./printed.ts";
import { type InUnit, type Unit, finder, unitsOf } from "./units.ts";

/**
 * Where a comment of a document stands in the report:
 * - "exactly": on the very words it was made on;
 * - "changedWords": in the block it was made on, whose words differ there;
 * - "whole": on the report as a whole;
 * - "notPlaced": nobody can say; it keeps its quote.
 */
export type Placed =
  | {
      how: "exactly";
      blockId: string;
      start: number | null;
      end: number | null;
    }
  | {
      how: "changedWords";
      blockId: string;
      /** The words that stayed; null for the block as a whole. */
      start: number | null;
      end: number | null;
    }
  | { how: "whole" | "notPlaced" };

/** What became of a version's blocks in a document that came back. */
export interface Returned {
  units: readonly Unit[];
  matches: readonly Match[];
  /** Blocks that a tracked change took away, and the units it put them in. */
  moved: ReadonlyArray<Pick<Match, "unit" | "block">>;
  /** By the comment's `id` in the file. */
  placed: ReadonlyMap<string, Placed>;
}

/** On the title of a file of ours: see `documents/word-out/bookmarks.ts`. */
const wholeMark = "_cf_whole";

interface Asked {
  document: Pick<WordDocument, "paragraphs" | "comments">;
  /** Of the version. */
  blocks: readonly Block[];
  /** Whether the document was made from this very version. */
  byMark: boolean;
}

/** Places the comments of a document in a version of the report. */
export function placeReturned({ document, blocks, byMark }: Asked): Returned {
  const units = unitsOf(document, (place) => {
    const block = byMark ? blocks[place] : undefined;
    return block ? printedAround(block) : null;
  });
  const said = blocks.map((block) => ({
    text: block.text,
    printed: printedAs(block),
  }));
  const matches = matchUnits(units, said, byMark);
  const moved = movedUnits(units, matches, blocks);
  const blockOf = new Map(
    [...matches, ...moved].map((one) => [one.unit, one.block]),
  );
  const find = finder(units);
  const compared = comparing();
  const placeOf = (comment: WordComment): Placed => {
    const { start, end } = comment;
    if (!start || !end) return { how: "notPlaced" };
    const marks = document.paragraphs[start.paragraph]?.bookmarks ?? [];
    if (marks.some(({ name }) => name === wholeMark)) return { how: "whole" };
    const [from, to] = [find(start, "start"), find(end, "end")];
    if (!from) return { how: "notPlaced" };
    const block = blocks[blockOf.get(from.unit) ?? -1];
    const unit = units[from.unit];
    if (!block || !unit) return { how: "notPlaced" };
    return unit.text.trim() === ""
      ? onMoved(comment, block)
      : inBlock(comment, block, unit, { from, to }, compared);
  };
  const placed = document.comments.map((comment): [string, Placed] => [
    comment.id,
    placeOf(comment),
  ]);
  return { units, matches, moved, placed: new Map(placed) };
}

/** Compares the words of each unit once, however many comments are on it. */
function comparing() {
  const known = new Map<Unit, readonly WordRun[]>();
  return (unit: Unit, text: string): readonly WordRun[] | undefined => {
    if (unit.text === text) return undefined;
    const runs = known.get(unit) ?? compareWords(unit.text, text);
    known.set(unit, runs);
    return runs;
  };
}

/** The words that were taken out in one place and put in, alike, in another. */
function movedUnits(
  units: readonly Unit[],
  matches: readonly Match[],
  blocks: readonly Block[],
) {
  const gone = new Map<string, number[]>();
  for (const { unit, block } of matches) {
    if (units[unit]?.now.trim() !== "") continue;
    const words = folded(blocks[block]?.text ?? "");
    gone.set(words, [...(gone.get(words) ?? []), block]);
  }
  return units.flatMap(({ text, now }, unit) => {
    if (text.trim() !== "" || folded(now) === "") return [];
    const [block, ...others] = gone.get(folded(now)) ?? [];
    return block === undefined || others.length > 0 ? [] : [{ unit, block }];
  });
}

/** On words that were moved: they are the block's, if they stand there once. */
function onMoved(
  { quoteNow }: WordComment,
  { id: blockId, text }: Block,
): Placed {
  const start = text.indexOf(quoteNow);
  const isOnce = start >= 0 && start === text.lastIndexOf(quoteNow);
  if (quoteNow === "" || quoteNow === text || !isOnce) {
    const how = quoteNow === text ? "exactly" : "changedWords";
    return { how, blockId, start: null, end: null };
  }
  return { how: "exactly", blockId, start, end: start + quoteNow.length };
}

function inBlock(
  { quote }: WordComment,
  { id: blockId, text }: Block,
  unit: Unit,
  { from, to }: { from: InUnit; to: InUnit | null },
  compared: ReturnType<typeof comparing>,
): Placed {
  // A comment that goes on over the next block stands on its part of this one.
  const end = to?.unit === from.unit ? to.at : unit.text.length;
  const whole = { blockId, start: null, end: null };
  if (quote.trim() === "" || end <= from.at) {
    const same = folded(unit.text) === folded(text);
    return { how: same ? "exactly" : "changedWords", ...whole };
  }
  const passed = { start: from.at, end };
  const moved = movePassage(unit.text, text, passed, compared(unit, text));
  if (!moved) return { how: "changedWords", ...whole };
  const { start } = moved;
  const isAll = start === 0 && moved.end === text.length;
  const passage = isAll ? whole : { blockId, start, end: moved.end };
  return { how: moved.isSame ? "exactly" : "changedWords", ...passage };
}
