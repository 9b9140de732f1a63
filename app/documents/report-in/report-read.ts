import type { WordChange, WordComment } from "../word-in/word-document.ts";

/** A report as it was recognised in a file that need not be ours. */
export interface ReportRead {
  title: string | null;
  /** Everything, in order; what was recognised stands here too. */
  blocks: ReadBlock[];
  findings: ReadFinding[];
  recommendations: ReadItem[];
  /** Innovative practice of the council. */
  innovations: ReadItem[];
  /** Good practice elsewhere. */
  signposts: ReadItem[];
  team: ReadMember[];
  /** The team's conclusion, and the level it names. */
  outcome: { text: string; level: string | null } | null;
  sections: ReadSection[];
  /** The framework whose areas the headings name best; null for none. */
  framework: string | null;
  comments: ReadComment[];
  changes: WordChange[];
  /** The custom properties of the file, as they stand. */
  properties: Record<string, string>;
  warnings: string[];
}

export interface ReadSection {
  /** As printed: "4.1"; "" for none. */
  number: string;
  title: string;
  /** 1 for the outermost. */
  depth: number;
  /** The area of the framework that it is about. */
  areaKey: string | null;
}

export interface ReadBlock {
  kind:
    | "heading"
    | "subheading"
    | "paragraph"
    | "numberedItem"
    | "bullet"
    | "nestedBullet"
    | "table"
    | "finding"
    | "recommendation"
    | "example";
  /** Depth of a heading, or of a bullet below the first level. */
  level?: number;
  label?: string;
  text: string;
  /** Its place in `sections`; null before the first. */
  section: number | null;
  /** Of a table: all that stands in it was read as items. */
  isRead?: boolean;
  /** The paragraph of the file it was read from… */
  paragraph: number;
  /** …and how many of its letters stand before `text`, as a typed number. */
  skipped: number;
}

export interface ReadItem {
  /** As printed, or counted where nothing is printed. */
  number: number;
  text: string;
  subBullets: string[];
  /** The heading in between that it stands under: "Procurement". */
  subheading: string | null;
  section: number | null;
  /** The places in `blocks` of all that belongs to it. */
  blocks: number[];
  /** The paragraph of the file that it begins with. */
  paragraph: number;
  /** Of a row of a table: as its own column numbers it… */
  label?: string;
  /** …and how urgent its own column says that it is. */
  priority?: "high" | "medium" | "low";
}

export interface ReadFinding extends ReadItem {
  kind: "strength" | "consideration";
}

export interface ReadMember {
  name: string;
  /** "Aldermoor Borough Council"; "" where it is not said. */
  from: string;
  /** The paragraph of the file that names them. */
  paragraph: number;
}

export interface ReadComment extends WordComment {
  /** Counted in the order of their places, replies with them. */
  number: number;
  section: number | null;
}
