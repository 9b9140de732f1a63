import { BookmarkEnd, BookmarkStart, type ParagraphChild } from "docx";

/**
 * The name of the hidden bookmark on a block, by its place in the version,
 * counted from 1. Word hides names that begin with an underscore.
 */
export const bookmarkOf = (place: number): string =>
  `_cf_${String(place).padStart(4, "0")}`;

/** Word's own bookmarks count from 1: ours keep out of their way. */
const firstId = 10_000;

/** The two ends of a bookmark, which may stand in different cells of a table. */
interface Ends {
  start: ParagraphChild[];
  end: ParagraphChild[];
}

/** The bookmark around a block's words; none for what is not in the version. */
export const bookmark = (place: number | null): Ends =>
  place === null
    ? { start: [], end: [] }
    : ends(bookmarkOf(place), firstId + place);

/** On the title, where comments on the report as a whole stand. */
export const wholeBookmark = (): Ends => ends("_cf_whole", firstId);

/** On the heading of an annex, where the contents lead. */
export const annexName = "_cf_annex";

export const annexBookmark = (): Ends => ends(annexName, firstId - 1);

/** On words that our file says of itself: nobody's text, and never read back. */
export const asideBookmark = (number: number): Ends =>
  ends(`${aside}${number}`, firstId - 1000 + number);

const aside = "_cf_aside_";

/** Whether a bookmark is on words that our file says of itself. */
export const isAside = (name: string): boolean => name.startsWith(aside);

function ends(name: string, id: number): Ends {
  return {
    start: [child(new BookmarkStart(name, id))],
    end: [child(new BookmarkEnd(id))],
  };
}

/** The library writes these into paragraphs, but its types do not say so. */
const child = (mark: BookmarkStart | BookmarkEnd) =>
  mark as unknown as ParagraphChild;
