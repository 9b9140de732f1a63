import { type WordRun, compareWords } from "./compare-words.ts";

/**
 * What became of a passage whose block was changed: its words as they were,
 * and those that took their place. What comes before and after is left out.
 * @param passage where it was; null for the whole block
 */
export function changedPassage(
  before: string,
  after: string,
  passage: { start: number; end: number } | null,
): WordRun[] {
  const runs = compareWords(before, after);
  if (!passage) return runs;
  const { start, end } = passage;
  const found: WordRun[] = [];
  let at = 0;
  let replaces = false;
  for (const { how, text } of runs) {
    if (how === "inserted") {
      // At an edge it belongs to the passage only where it replaces its words.
      if ((at > start && at < end) || replaces) found.push({ how, text });
      continue;
    }
    const words = text.slice(
      Math.max(0, start - at),
      Math.max(0, Math.min(text.length, end - at)),
    );
    if (words !== "") found.push({ how, text: words });
    replaces = how === "deleted" && words !== "";
    at += text.length;
  }
  return found;
}

/** Whether the words quoted stand as they were: what is around them changed. */
export const isAsItWas = (runs: readonly WordRun[], quoted: string): boolean =>
  runs.length === 1 && runs[0]?.how === "kept" && runs[0].text === quoted;

/** The same for a margin: what stayed, and what is long, is cut short. */
export function inShort(runs: readonly WordRun[]): WordRun[] {
  return runs.map(({ how, text }, index) => {
    const longest = how === "kept" ? 2 * around : 3 * around;
    if (text.length <= longest + 20) return { how, text };
    const head = text.slice(0, around).replace(/\s+\S*$/, "");
    const tail = text.slice(-around).replace(/^\S*\s+/, "");
    // Alone it has no end that leads to a change.
    if (how !== "kept" || runs.length === 1) {
      return { how, text: `${head} … ${tail}` };
    }
    const first = index === 0 ? "" : `${head} `;
    const last = index === runs.length - 1 ? "" : ` ${tail}`;
    return { how, text: `${first}…${last}` };
  });
}

const around = 40;
