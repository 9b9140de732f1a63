/** A stretch of words that look alike. */
export interface Run {
  text: string;
  look?: "strong" | "quiet";
  /** A web address that the words lead to. */
  link?: string;
}

/** A cell that is more than its words. */
export interface PaperCell {
  text: string;
  /** How many rows it runs down; 1 where left out. */
  down?: number;
  /** The colour behind it, "RRGGBB". */
  fill?: string;
  /** The colours of each of its lines, which are names with a colour. */
  chips?: ReadonlyArray<{ fill: string; ink: string }>;
}

/** Null where a cell above runs down over its place. */
export type InTable = string | PaperCell | null;

/** A list of entries, each of one or more parts. */
interface PaperList {
  type: "list";
  look: "plain" | "theirs";
  /** How each entry is marked, such as "3."; null for bullets. */
  labels: readonly string[] | null;
  items: ReadonlyArray<readonly PaperPart[]>;
}

/** A part of a document as paper and screen readers have it. */
export type PaperPart =
  | {
      type: "heading";
      /** 1 for the highest, as the text means it. */
      level: number;
      text: string;
      /** Whether it stands in the contents. */
      listed: boolean;
    }
  | {
      type: "text";
      look: "plain" | "outcome" | "theirs";
      runs: readonly Run[];
    }
  | PaperList
  | {
      type: "table";
      /** The first row is the header. */
      rows: ReadonlyArray<readonly InTable[]>;
      /** How much of the width each column takes; as its words want it. */
      shares?: readonly number[];
    };

/** A document to be typeset: all that its pages say, and nothing else. */
export interface Paper {
  title: string;
  author: string;
  /** The day that it carries, "2026-03-12". */
  day: string;
  /** Above the title on the cover. */
  caption: string;
  /** On top of every page after the cover; "" for nothing. */
  mark: string;
  /** What the cover says below the title, each a label and its words. */
  facts: ReadonlyArray<readonly [label: string, words: string]>;
  /** What has to be known before reading. */
  notices: readonly string[];
  parts: readonly PaperPart[];
  /** All its pages are turned on their side. */
  isWide?: boolean;
  /** What follows on pages turned on their side. */
  annex?: readonly PaperPart[] | undefined;
}
