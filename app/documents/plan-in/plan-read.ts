/** What a column of somebody's plan holds; "other" is kept as it is called. */
export const columnFields = [
  "section",
  "reference",
  "evidence",
  "gap",
  "actions",
  // Real plans ask for both in one column: "What needs to be done?"
  "gapAndActions",
  "owners",
  "byWhen",
  "measure",
  "progress",
  "status",
  "rag",
  "tags",
  "other",
  // Our own exports: the ids of a row and its actions, in a hidden column.
  "key",
] as const;

export type ColumnField = (typeof columnFields)[number];

/** A column as it is called, and what it was taken to hold. */
export interface ColumnRead {
  index: number;
  /** "" where the file does not say. */
  name: string;
  field: ColumnField;
  /** Told by its name and cells, or guessed from the cells or neighbours. */
  isGuess: boolean;
}

/** What a row of a table was taken for. */
export const rowKinds = [
  "title",
  "section",
  "aspirations",
  "lead",
  "intro",
  "header",
  "row",
  // Goes on with the row above it: a page ended between.
  "continuation",
  "left out",
] as const;

export type RowKind = (typeof rowKinds)[number];

/** How one table is to be understood: guessed first, then corrected. */
export interface GridMapping {
  columns: readonly ColumnRead[];
  /** One for each row of the grid. */
  rows: readonly RowKind[];
  /** A table that is no part of the plan. */
  isLeftOut: boolean;
}

export interface PlanMapping {
  /** One for each grid. */
  grids: readonly GridMapping[];
  /** What a colour behind cells stands for: "RRGGBB" to the name of a tag. */
  tags: Readonly<Record<string, string>>;
}

export interface SectionRead {
  title: string;
  lead: string | null;
  aspirations: readonly string[];
  intro: string;
  /** All that the file says at its head, labels with it. */
  raw: string;
  /** Its own header row, in order; they may differ between sections. */
  columns: ReadonlyArray<{ field: ColumnField; name: string }>;
}

/** One action of a row with its own owners and date, where they pair up. */
export interface Pair {
  action: string;
  owners: string | null;
  byWhen: string | null;
}

export interface RowRead {
  /** Index into the sections; null for a row before the first. */
  section: number | null;
  ref: string | null;
  evidence: string | null;
  gap: string | null;
  actions: readonly string[];
  owners: string | null;
  byWhen: string | null;
  /** A real date of the file for byWhen: "YYYY-MM-DD". */
  byWhenDate: string | null;
  rag: "R" | "A" | "G" | null;
  ragBy: "letter" | "word" | "colour" | null;
  status: string | null;
  measure: string | null;
  progress: string | null;
  tags: readonly string[];
  /** Columns that are no field of ours, by name. */
  other: Readonly<Record<string, string>>;
  /** Every cell as it stands in the file, by the name of its column. */
  raw: Readonly<Record<string, string>>;
  /** Fields whose words stand in a row above: merged or left blank. */
  carried: readonly ColumnField[];
  /** Actions with their own owners and dates; null where that is unsure. */
  pairs: readonly Pair[] | null;
  /** Sentences about what was guessed. */
  doubts: readonly string[];
  /** Ids of our own export; null in a file of others. */
  key: string | null;
  /** Where it stands: index of the grid, and of its rows in it. */
  from: { grid: number; rows: readonly number[] };
}

/** A plan as it was read; every word of the file is in it once. */
export interface PlanRead {
  title: string | null;
  intro: string;
  sections: readonly SectionRead[];
  rows: readonly RowRead[];
  /** Cells and paragraphs that went nowhere, with where they stand. */
  unread: ReadonlyArray<{ where: string; text: string }>;
  warnings: readonly string[];
}
