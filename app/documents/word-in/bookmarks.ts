import type { Marks } from "./marks.ts";
import type { WordParagraph } from "./word-document.ts";

/** Ours: see `word-out/bookmarks.ts`. */
const ours = /^_cf_/;
/** No table of a report has more cells. */
const mostParagraphs = 20_000;
/** Another's bookmark over more paragraphs than this says nothing of any. */
const mostOfOthers = 100;
/** So many names are kept of one paragraph, and of all of them together. */
const mostNames = 50;
const mostInAll = 300_000;

/** Tells every paragraph which bookmarks lie in it, and where; ours first. */
export function spreadBookmarks(
  paragraphs: readonly WordParagraph[],
  { bookmarks }: Marks,
): void {
  let left = mostInAll;
  const isOurs = ({ name }: { name: string }) => ours.test(name);
  const inTurn = [
    ...bookmarks.filter(isOurs),
    ...bookmarks.filter((one) => !isOurs(one)),
  ];
  for (const bookmark of inTurn) {
    const { start, end = start } = bookmark;
    if (!start || !end || end.paragraph < start.paragraph) continue;
    const most = isOurs(bookmark) ? mostParagraphs : mostOfOthers;
    const last = Math.min(end.paragraph, start.paragraph + most);
    for (let at = start.paragraph; at <= last && left > 0; at++) {
      left--;
      const paragraph = paragraphs[at];
      if (!paragraph || paragraph.bookmarks.length >= mostNames) continue;
      const isFirst = at === start.paragraph;
      const isLast = at === end.paragraph;
      paragraph.bookmarks.push({
        name: bookmark.name,
        start: isFirst ? start.at : 0,
        end: isLast ? end.at : paragraph.text.length,
        sentStart: isFirst ? start.sentAt : 0,
        sentEnd: isLast ? end.sentAt : paragraph.sent.length,
      });
    }
  }
}
