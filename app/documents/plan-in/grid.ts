/** Words of one paragraph, with what its look may mean. */
export interface Passage {
  text: string;
  /** Of a heading: 1 is the highest; null for other paragraphs. */
  heading: number | null;
  list: "bullet" | "number" | null;
  /** What a list counts it as, which is not in its text: "1.1", "b)". */
  label?: string;
  /** All of its words are bold. */
  bold: boolean;
  links: ReadonlyArray<{ text: string; href: string }>;
  /** Colours behind some of its words, "RRGGBB". */
  highlights: readonly string[];
}

/** One cell of a table; a merged one stands once, the rest are blank. */
export interface Cell {
  /** As written: paragraphs parted by a line break; a formula's value. */
  text: string;
  passages: readonly Passage[];
  /** What it is the rest of: the cell to its left, or the one above. */
  rest: "across" | "down" | null;
  /** How many columns it runs over, itself with them. */
  across: number;
  /** The colour behind it, "RRGGBB"; null for none. */
  fill: string | null;
  /** Where the file holds a real date: "YYYY-MM-DD". */
  date: string | null;
  isFormula: boolean;
}

export interface GridRow {
  cells: readonly Cell[];
  /** Marked in the file to be printed again on each page. */
  isHeader: boolean;
  isHidden: boolean;
  /**
   * Ids that our own Word files hide in a row, parted by a space: what the key
   * column of our other files says. Left out in files of others.
   */
  key?: string;
}

/** A table of any file as a rectangle: every row has as many cells. */
export interface Grid {
  /** "Table 3", the name of a sheet, or "" where a file is one table. */
  name: string;
  /** What stands in the document before it, since the table before. */
  before: readonly Passage[];
  rows: readonly GridRow[];
  /** By their index from 0. */
  hiddenColumns: readonly number[];
  isHidden: boolean;
}

/** All the tables of a file, and the words around them. */
export interface Grids {
  /** What the file's own properties call it. */
  title: string | null;
  grids: readonly Grid[];
  /** What stands after the last table, or all there is without one. */
  after: readonly Passage[];
  /** Sentences about what could not be read: cut rows, tracked changes. */
  warnings: readonly string[];
  /** The plan and edition that our own export names; "" as it was then. */
  ours?: { plan: string; edition: string };
}
