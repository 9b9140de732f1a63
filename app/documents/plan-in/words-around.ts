import type { Passage } from "./grid.ts";
import { linesOf, plainWords, printed } from "./plain-words.ts";
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
  const words = filled.map(printed);
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

/** What announces a part of any document, and is no title of one. */
const part =
  /^(\d[\d.]* )?(introduction|background|contents?|table of contents|foreword|executive summary|summary|context|purpose|overview|appendix.*|notes?)$/;
const speaks =
  /\b(plan|strategy|programme|scheme|framework|objectives|review)\b/i;

/** The place of what is most like a title, before the first table; -1 for none. */
function titleIn(passages: readonly Passage[]): number {
  const isShort = ({ text, list }: Passage) =>
    list === null && text.length < 160 && !isProse(text);
  const could = (passage: Passage) =>
    isShort(passage) && !part.test(plainWords(passage.text));
  const named = (passage: Passage) =>
    could(passage) &&
    speaks.test(passage.text) &&
    !/^report (of|to|by)\b/i.test(passage.text);
  // A title page need not be a heading.
  const [first] = passages;
  if (first && named(first) && !/[.:;]$/.test(first.text.trim())) return 0;
  const levels = passages.filter(could).flatMap(({ heading }) => heading ?? []);
  const wanted: Array<(passage: Passage) => boolean> = [
    (one) =>
      could(one) && one.heading !== null && one.heading === Math.min(...levels),
    (one) => named(one) && one.bold,
    (one) => could(one) && one.bold,
  ];
  for (const is of wanted) {
    const place = passages.findIndex(is);
    if (place >= 0) return place;
  }
  return -1;
}
