import type { Paper } from "./paper.ts";

/** Stands for a sign that no typeface holds. */
const unknown = "\uFFFD";

/** Control signs but tab and line break, and what belongs to no text at all. */
const noSign = /(?![\t\n])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu;

/** A document without control signs, which nobody sees and no typeface holds. */
export function withoutControls(paper: Paper): Paper {
  return inEveryText(paper, (text) => text.replace(noSign, ""));
}

/** A document without some signs; its cover says that they are missing. */
export function withoutSigns(paper: Paper, signs: readonly string[]): Paper {
  const less = inEveryText(paper, (text) =>
    signs.reduce((words, sign) => words.replaceAll(sign, unknown), text),
  );
  // A sign may be named otherwise than it was written: then all rare ones go.
  const fit =
    JSON.stringify(less) === JSON.stringify(paper)
      ? inEveryText(paper, (text) => text.replace(rare, unknown))
      : less;
  return { ...fit, notices: [...new Set([...fit.notices, missing])] };
}

/** All but the letters of European languages and the usual marks. */
const rare = /[^\t\n -~\u00A0-\u024F\u1E00-\u1EFF\u2010-\u2027]/gu;

const missing = `Some signs are not in the typefaces of this file: ${unknown} stands for each. The page on screen shows them.`;

function inEveryText(paper: Paper, change: (text: string) => string): Paper {
  return JSON.parse(JSON.stringify(paper), (_, value: unknown) =>
    typeof value === "string" ? change(value) : value,
  ) as Paper;
}
