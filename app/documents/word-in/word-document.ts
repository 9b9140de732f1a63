/**
 * What a .docx says. Every paragraph has two texts: `sent`, as it was before
 * anybody tracked a change, and `text`, as they want it now. Offsets are UTF-16.
 */
export interface WordDocument {
  /** Of the document's properties; null where it has none. */
  title: string | null;
  /** "en-GB"; null where the file does not say. */
  language: string | null;
  /** The custom properties, as they stand. */
  properties: Record<string, string>;
  /** In the order of reading; a table of contents is left out. */
  paragraphs: WordParagraph[];
  tables: WordTable[];
  /** In the order of their places, replies after what they answer. */
  comments: WordComment[];
  changes: WordChange[];
  /** Sentences about what could not be read as it stands. */
  warnings: string[];
}

export interface WordParagraph {
  text: string;
  sent: string;
  /** Its end: put in or taken out by a tracked change, it splits or joins. */
  end: "kept" | "inserted" | "deleted";
  /** 1 to 9, or null for what is no heading. */
  heading: number | null;
  list: WordListPlace | null;
  table: WordCellPlace | null;
  /** Every bookmark that lies in it, with its part of `text` and of `sent`. */
  bookmarks: WordBookmark[];
  /** The name of its style as Word knows it: "List Paragraph". */
  style: string | null;
  /** Whether all its words are bold, as headings typed by hand are. */
  bold: boolean;
  /** Where it stands: text boxes follow their paragraph, notes the whole. */
  part: "body" | "textBox" | "footnote" | "endnote";
  /** Words that lead somewhere; left out where none do. */
  links?: WordLink[];
  /** Colours behind some of its words, "RRGGBB"; left out where there are none. */
  highlights?: string[];
}

export interface WordLink {
  text: string;
  href: string;
}

export interface WordListPlace {
  /** 0 for the outermost. */
  level: number;
  /** As printed: "4.2", "3.", "b)", "•". */
  label: string;
  ordered: boolean;
  /** Its count at its level; null for bullets. */
  number: number | null;
  /** Paragraphs of one list have the same. */
  list: string;
}

/** A paragraph's cell: places count from 0, in the grid of merged cells too. */
export interface WordCellPlace {
  table: number;
  row: number;
  column: number;
}

export interface WordBookmark {
  name: string;
  start: number;
  end: number;
  sentStart: number;
  sentEnd: number;
}

export interface WordTable {
  rows: WordRow[];
  /** Rows or columns past the limit were left out of `rows`. */
  isCut: boolean;
  /** The cell of another table that it stands in; left out for none. */
  within?: WordCellPlace;
}

export interface WordRow {
  isHeader: boolean;
  cells: WordCell[];
}

export interface WordCell {
  column: number;
  /** How many columns of the grid it takes. */
  columns: number;
  /** It belongs to the cell above: a merged cell goes on. */
  goesOn: boolean;
  /** Its words, a line for each paragraph. */
  text: string;
  /** The colour behind it, "RRGGBB"; left out where there is none. */
  fill?: string;
}

/** Between two letters of a paragraph, counted in each of its texts. */
export interface WordPlace {
  paragraph: number;
  /** In `text`. */
  at: number;
  /** In `sent`. */
  sentAt: number;
}

export interface WordComment {
  /** The number in this file; another program gives it another one. */
  id: string;
  /** Kept by Word from file to file; null from other programs. */
  durableId: string | null;
  author: string;
  initials: string;
  /** ISO, in UTC where the file says so, else the wall clock's; or null. */
  date: string | null;
  text: string;
  /** Null for what stands nowhere in the paragraphs; a point has both alike. */
  start: WordPlace | null;
  end: WordPlace | null;
  /** The words it stands on, as sent; lines for paragraphs. */
  quote: string;
  /** The same words with the tracked changes taken. */
  quoteNow: string;
  isResolved: boolean;
  /** The `id` of the comment it answers. */
  replyTo: string | null;
  /** The file had lost who answers whom: told by place and date. */
  isThreadGuessed: boolean;
}

export interface WordChange {
  kind: "inserted" | "deleted" | "movedFrom" | "movedTo";
  author: string;
  date: string | null;
  text: string;
  start: WordPlace;
  end: WordPlace;
}
