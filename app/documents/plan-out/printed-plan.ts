import type { Rag } from "#workflows/action.ts";
import type { ColumnField } from "../plan-in/plan-read.ts";

/** A plan as it goes out, in the columns and order that its council chose. */
export interface PrintedPlan {
  title: string;
  council: string;
  /** A line under the title: the edition or the day it was printed. */
  dated: string;
  /** Paragraphs parted by a line break. */
  intro: string;
  columns: ReadonlyArray<{ field: ColumnField; name: string }>;
  tags: readonly PrintedTag[];
  /**
   * Read back as the same plan: what the hidden marks of a file name. "" for
   * one that goes to everybody, whose files have no marks.
   */
  key: string;
  /** The edition that it is; "" for the plan as it is now. */
  edition: string;
  /** The moment that its files bear. */
  at: string;
  sections: readonly PrintedSection[];
}

/** Told apart by its word first, then by colour and pattern. */
export interface PrintedTag {
  name: string;
  /** "RRGGBB" */
  colour: string;
}

export interface PrintedSection {
  title: string;
  lead: string;
  intro: string;
  aspirations: readonly string[];
  /** The council's own names where this section calls columns otherwise. */
  columnNames: readonly string[] | null;
  rows: readonly PrintedRow[];
}

export interface PrintedRow {
  /** The ids of the row and of its actions, parted by a space: the way back. */
  key: string;
  /** One text for each column; lines parted by a line break. */
  cells: readonly string[];
  /** Columns, by index, whose words are those of the row above: merged. */
  carried: readonly number[];
  /** A firm day for the "by when" of a row with one date: "YYYY-MM-DD". */
  date: string | null;
  rag: Rag | null;
  tags: readonly string[];
}

/** What a file of ours says which plan it is, among its own properties. */
export const propertiesOf = ({
  key,
  edition,
}: PrintedPlan): Readonly<Record<string, string>> =>
  key === "" ? {} : { CriticalFriendPlan: key, CriticalFriendEdition: edition };

/** Which plan of ours a file says it is; null for the files of others. */
export function oursIn(properties: Readonly<Record<string, string>>) {
  const { CriticalFriendPlan: plan, CriticalFriendEdition: edition = "" } =
    properties;
  return plan ? { plan, edition } : null;
}
