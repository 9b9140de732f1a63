import type { Marks } from "./marks.ts";
import type { WordParagraph } from "./word-document.ts";

/** A bookmark over more paragraphs than this is none of a block. */
const mostParagraphs = 100;

/** Tells every paragraph which bookmarks lie in it, and where. */
export function spreadBookmarks(
  paragraphs: readonly WordParagraph[],
  { bookmarks }: Marks,
): void {
  for (const { name, start, end = start } of bookmarks) {
    if (!start || !end || end.paragraph < start.paragraph) continue;
    const last = Math.min(end.paragraph, start.paragraph + mostParagraphs);
    for (let at = start.paragraph; at <= last; at++) {
      const paragraph = paragraphs[at];
      if (!paragraph) continue;
      const isFirst = at === start.paragraph;
      const isLast = at === end.paragraph;
      paragraph.bookmarks.push({
        name,
        start: isFirst ? start.at : 0,
        end: isLast ? end.at : paragraph.text.length,
        sentStart: isFirst ? start.sentAt : 0,
        sentEnd: isLast ? end.sentAt : paragraph.sent.length,
      });
    }
  }
}
