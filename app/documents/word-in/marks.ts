import type { WordPlace } from "./word-document.ts";

/** Where something begins and ends; either may be missing in the file. */
export interface Span {
  start?: WordPlace;
  end?: WordPlace;
}

/** What a mark needs to know of a paragraph: its place and both lengths. */
interface Measured {
  index: number;
  text: string;
  sent: string;
}

/**
 * The places of comments, bookmarks and the like. A mark between two
 * paragraphs begins with the next and ends with the one before.
 */
export class Marks {
  readonly comments = new Map<string, Span & { reference?: WordPlace }>();
  readonly bookmarks: Array<Span & { name: string }> = [];
  private readonly openBookmarks = new Map<string, Span>();
  private waiting: Array<(place: WordPlace) => void> = [];
  private last: WordPlace = { paragraph: 0, at: 0, sentAt: 0 };

  constructor(private readonly now: () => Measured | undefined) {}

  begun({ index }: Measured): void {
    for (const tell of this.waiting) {
      tell({ paragraph: index, at: 0, sentAt: 0 });
    }
    this.waiting = [];
  }

  ended(paragraph: Measured): void {
    this.last = placeIn(paragraph);
  }

  /** Nothing follows: what waits for a paragraph gets the end of the last. */
  over(): void {
    for (const tell of this.waiting) tell(this.last);
    this.waiting = [];
  }

  commentStart(id: string): void {
    const span = this.comment(id);
    this.here((place) => (span.start ??= place));
  }

  commentEnd(id: string): void {
    this.comment(id).end ??= this.before();
  }

  commentReference(id: string): void {
    this.comment(id).reference ??= this.before();
  }

  bookmarkStart(id: string, name: string): void {
    const bookmark: Span & { name: string } = { name };
    this.bookmarks.push(bookmark);
    this.openBookmarks.set(id, bookmark);
    this.here((place) => (bookmark.start ??= place));
  }

  bookmarkEnd(id: string): void {
    const bookmark = this.openBookmarks.get(id);
    if (bookmark) bookmark.end ??= this.before();
    this.openBookmarks.delete(id);
  }

  private comment(id: string) {
    const known = this.comments.get(id) ?? {};
    this.comments.set(id, known);
    return known;
  }

  private here(tell: (place: WordPlace) => void): void {
    const paragraph = this.now();
    if (paragraph) tell(placeIn(paragraph));
    else this.waiting.push(tell);
  }

  private before(): WordPlace {
    const paragraph = this.now();
    return paragraph ? placeIn(paragraph) : this.last;
  }
}

const placeIn = ({ index, text, sent }: Measured): WordPlace => ({
  paragraph: index,
  at: text.length,
  sentAt: sent.length,
});
