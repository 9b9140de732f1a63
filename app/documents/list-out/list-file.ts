/** What stands in a cell: a day is "2026-03-12", and no time. */
export type Cell = string | number | { day: string } | null;

/** A column of a list that people take along. */
export interface ListColumn {
  title: string;
  /** How wide it is, in letters. */
  width: number;
}

/** A list as its files hold it: nothing else gets into them. */
export interface ListFile {
  title: string;
  columns: readonly ListColumn[];
  /** `key` is kept in a spreadsheet, to know the row again. */
  rows: ReadonlyArray<{ key: string; cells: readonly Cell[] }>;
  /** The moment that the file bears. */
  at: string;
}
