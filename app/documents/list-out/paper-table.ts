/** A table as paper holds it: few columns, each cell of one or more lines. */
export interface PaperTable {
  columns: ReadonlyArray<{
    title: string;
    /** How much of the width it takes, beside the others. */
    share: number;
  }>;
  rows: ReadonlyArray<readonly string[]>;
}

/** A table with what is said above it. */
export interface PaperList {
  title: string;
  /** "As on 12 March 2026": which of several it is. */
  name: string;
  council: string;
  remarks: readonly string[];
  table: PaperTable;
  /** The moment that its file bears. */
  at: string;
}
