import type { WordParagraph, WordPlace } from "./word-document.ts";

/** The words between two places, as sent and as wanted. */
export interface Quote {
  quote: string;
  quoteNow: string;
}

/** A quote longer than this many letters is cut: no report is quoted whole. */
const longest = 20_000;
/** All quotes of a file together; past that each is a beginning. */
const longestInAll = 4_000_000;
const beginning = 200;

/** Quotes the words of one file. */
export function quoting(paragraphs: readonly WordParagraph[]) {
  let left = longestInAll;
  return (start: WordPlace, end: WordPlace): Quote => {
    const most = left > 0 ? longest : beginning;
    const found = quoteOf(paragraphs, start, end, most);
    left -= found.quote.length + found.quoteNow.length;
    return found;
  };
}

/** Reads the words between two places, a line for each paragraph. */
function quoteOf(
  paragraphs: readonly WordParagraph[],
  start: WordPlace,
  end: WordPlace,
  most: number,
): Quote {
  let sent = "";
  let now = "";
  for (let at = start.paragraph; at <= end.paragraph; at++) {
    const paragraph = paragraphs[at];
    if (!paragraph || Math.max(sent.length, now.length) > most) break;
    const isFirst = at === start.paragraph;
    const isLast = at === end.paragraph;
    sent += paragraph.sent.slice(
      isFirst ? start.sentAt : 0,
      isLast ? end.sentAt : undefined,
    );
    now += paragraph.text.slice(
      isFirst ? start.at : 0,
      isLast ? end.at : undefined,
    );
    // An end that is itself a tracked change is none in one of the two texts.
    if (!isLast && paragraph.end !== "inserted") sent += "\n";
    if (!isLast && paragraph.end !== "deleted") now += "\n";
  }
  return { quote: sent.slice(0, most), quoteNow: now.slice(0, most) };
}

/** Negative when the first place stands before the second. */
export const inOrder = (a: WordPlace, b: WordPlace): number =>
  a.paragraph - b.paragraph || a.sentAt - b.sentAt || a.at - b.at;

/** A range that ends before the first letter of a paragraph ends before it. */
export function settled(
  paragraphs: readonly WordParagraph[],
  start: WordPlace,
  end: WordPlace,
): WordPlace {
  if (inOrder(end, start) < 0) return start;
  const before = paragraphs[end.paragraph - 1];
  const isOver = end.paragraph > start.paragraph && before !== undefined;
  if (!isOver || end.at > 0 || end.sentAt > 0) return end;
  return {
    paragraph: end.paragraph - 1,
    at: before.text.length,
    sentAt: before.sent.length,
  };
}

/** A range that begins behind the last letter of a paragraph begins after it. */
export function begun(
  paragraphs: readonly WordParagraph[],
  start: WordPlace,
  end: WordPlace,
): WordPlace {
  let { paragraph, at, sentAt } = start;
  while (paragraph < end.paragraph) {
    const here = paragraphs[paragraph];
    if (at < (here?.text.length ?? 0)) break;
    if (sentAt < (here?.sent.length ?? 0)) break;
    [paragraph, at, sentAt] = [paragraph + 1, 0, 0];
  }
  return { paragraph, at, sentAt };
}
