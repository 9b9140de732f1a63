import { type WordRun, compareWords } from "../compare-words.ts";

/** Where a passage of one text stands in another. */
export interface Moved {
  start: number;
  end: number;
  /** Its words are all there, and nothing among them. */
  isSame: boolean;
}

/**
 * Finds a passage again in a text that was changed word by word.
 * @param runs how the two compare, where that is known already
 * @returns null where none of its words stayed
 */
export function movePassage(
  before: string,
  after: string,
  { start, end }: { start: number; end: number },
  runs?: readonly WordRun[],
): Moved | null {
  if (before === after) return { start, end, isSame: true };
  let [from, to] = [0, 0];
  let first: number | null = null;
  let last: number | null = null;
  let [kept, among] = [0, 0];
  for (const { how, text } of runs ?? compareWords(before, after)) {
    const length = text.length;
    if (how === "kept") {
      const a = Math.max(start, from);
      const b = Math.min(end, from + length);
      if (a < b) {
        if (last !== null) among += to + (a - from) - last;
        first ??= to + (a - from);
        last = to + (b - from);
        kept += b - a;
      }
    }
    if (how !== "inserted") from += length;
    if (how !== "deleted") to += length;
  }
  if (first === null || last === null) return null;
  const words = after.slice(first, last);
  if (!/[\p{L}\p{N}]/u.test(words)) return null;
  const isSame = kept === end - start && among === 0;
  return { start: first, end: last, isSame };
}
