import type { Passage } from "./grid.ts";
import { linesOf } from "./plain-words.ts";
import {
  isAspirationsLabel,
  isNumberedTitle,
  isProse,
  leadIn,
} from "./wide-rows.ts";

/** What stands before a table, told apart. */
export interface Around {
  title: string | null;
  /** Paragraphs of the plan. */
  intro: string[];
  /** The heading that leads to the table, and what stands below it. */
  section: { title: string; below: string[] } | null;
}

/**
 * Tells apart what stands before a table: the title of the document, its
 * introduction, and the heading of the table where there is one for each.
 */
export function around(
  passages: readonly Passage[],
  { isFirst, leads }: { isFirst: boolean; leads: "any" | "counted" | "none" },
): Around {
  const filled = passages.filter(({ text }) => text.trim() !== "");
  const titleAt = isFirst ? titleIn(filled) : -1;
  const heads = filled.map(
    (passage, at) => at !== titleAt && isHead(passage, leads),
  );
  const real = heads.findLastIndex((is, at) => is && filled[at]?.heading);
  const headAt = real < 0 ? heads.lastIndexOf(true) : real;
  const words = filled.map(({ text }) => text.trim());
  const intro = words.filter(
    (_, at) => at !== titleAt && (headAt < 0 || at < headAt),
  );
  const title = titleAt < 0 ? null : (words[titleAt] ?? null);
  if (headAt < 0) return { title, intro, section: null };
  return {
    ...{ title, intro },
    section: { title: words[headAt] ?? "", below: words.slice(headAt + 1) },
  };
}

function isHead(passage: Passage, leads: "any" | "counted" | "none"): boolean {
  const { text, list } = passage;
  if (leads === "none" || isProse(text) || list) return false;
  if (isAspirationsLabel(text) || leadIn(text)) return false;
  const isLoud = passage.heading !== null || passage.bold;
  if (leads === "counted") return isLoud && isNumberedTitle(passage.text);
  return isLoud && linesOf(passage.text).length === 1;
}

/** The highest heading, else the bold line that speaks of a plan. */
function titleIn(passages: readonly Passage[]): number {
  const headings = passages.flatMap(({ heading }) => heading ?? []);
  if (headings.length > 0) {
    return passages.findIndex(
      ({ heading }) => heading === Math.min(...headings),
    );
  }
  const bold = (passage: Passage) => passage.bold && passage.text.length < 200;
  const speaks = (passage: Passage) =>
    bold(passage) &&
    /\b(plan|strategy|programme|objectives)\b/i.test(passage.text) &&
    !/^report\b/i.test(passage.text);
  const spoken = passages.findIndex(speaks);
  return spoken >= 0 ? spoken : passages.findIndex(bold);
}
