import type { WordRun } from "./compare-words.ts";

/** Words of two texts; those that were moved are of one of them, either time. */
type How = WordRun["how"] | "movedFrom" | "movedTo";

/** A run of words that is bold as a whole, or not at all. */
export interface BoldRun<H extends How = WordRun["how"]> {
  how: H;
  text: string;
  bold: boolean;
}

/** How many letters are bold at the beginning of two texts. */
export interface BoldUntil {
  before: number;
  after: number;
}

/** The runs of two texts, cut where the bold words of either end. */
export function boldRuns<H extends How>(
  words: ReadonlyArray<{ how: H; text: string }>,
  { before, after }: BoldUntil,
): Array<BoldRun<H>> {
  const at = { before: 0, after: 0 };
  return words.flatMap(({ how, text }) => {
    const isGone = how === "deleted" || how === "movedFrom";
    const isNew = how === "inserted" || how === "movedTo";
    const bold = isGone ? before - at.before : after - at.after;
    if (!isNew) at.before += text.length;
    if (!isGone) at.after += text.length;
    const end = Math.max(0, Math.min(bold, text.length));
    return [
      { how, text: text.slice(0, end), bold: true },
      { how, text: text.slice(end), bold: false },
    ].filter((run) => run.text !== "");
  });
}
