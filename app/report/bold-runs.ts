import type { WordRun } from "./compare-words.ts";

/** A run of words that is bold as a whole, or not at all. */
export interface BoldRun extends WordRun {
  bold: boolean;
}

/** How many letters are bold at the beginning of two texts. */
export interface BoldUntil {
  before: number;
  after: number;
}

/** The runs of two texts, cut where the bold words of either end. */
export function boldRuns(
  words: readonly WordRun[],
  { before, after }: BoldUntil,
): BoldRun[] {
  const at = { before: 0, after: 0 };
  return words.flatMap(({ how, text }) => {
    const bold = how === "deleted" ? before - at.before : after - at.after;
    if (how !== "inserted") at.before += text.length;
    if (how !== "deleted") at.after += text.length;
    const end = Math.max(0, Math.min(bold, text.length));
    return [
      { how, text: text.slice(0, end), bold: true },
      { how, text: text.slice(end), bold: false },
    ].filter((run) => run.text !== "");
  });
}
