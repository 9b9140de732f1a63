import { compareWords } from "../../report/compare-words.ts";

/** The part of a text that reads otherwise in another, and how it does. */
export interface ChangedPart {
  start: number;
  end: number;
  after: string;
}

/** From the first word that differs to the last; null where none does. */
export function changedPart(before: string, now: string): ChangedPart | null {
  const runs = compareWords(before, now);
  const first = runs.findIndex(({ how }) => how !== "kept");
  const last = runs.findLastIndex(({ how }) => how !== "kept");
  if (first < 0) return null;
  const text = (from: number, to: number, but: "inserted" | "deleted") =>
    runs
      .slice(from, to)
      .filter(({ how }) => how !== but)
      .map((run) => run.text)
      .join("");
  const start = text(0, first, "inserted").length;
  const end = start + text(first, last + 1, "inserted").length;
  const after = text(first, last + 1, "deleted");
  // Spaces and dashes that a program put in its own way are no wording.
  if (evened(before.slice(start, end)) === evened(after)) return null;
  return start === end
    ? withWordBefore(before, start, after)
    : { start, end, after };
}

const evened = (text: string) =>
  text
    .replaceAll(/[‐‑–—]/g, "-")
    .replaceAll(/[‘’]/g, "'")
    .replaceAll(/[“”]/g, '"')
    .replaceAll(/\s+/g, " ")
    .trim();

/** What is only put in has no words to stand on: it takes those before it. */
function withWordBefore(text: string, at: number, after: string): ChangedPart {
  const word = /\S+\s*$/.exec(text.slice(0, at))?.[0] ?? "";
  const next = word === "" ? (/^\s*\S+/.exec(text.slice(at))?.[0] ?? "") : "";
  return {
    start: at - word.length,
    end: at + next.length,
    after: `${word}${after}${next}`,
  };
}
