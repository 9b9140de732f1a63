import type { Citations } from "../comments/cite.ts";
import type { Carried } from "./carry.ts";
import type { WordRun } from "./compare-words.ts";

/** How many a page or a file shows: those with the lowest numbers. */
export const mostAnnotations = 1000;

/** A comment as the report shows it beside, or after, its words. */
export interface Annotation {
  commentId: string;
  /** The number people cite. */
  number: number;
  /** The block it stands at; null for one on the report as a whole. */
  blockId: string | null;
  /** The passage within the block; both null for the whole block. */
  start: number | null;
  end: number | null;
  /** Only the council reads it: it has not been sent. */
  inside?: true | undefined;
  /** What kind of comment it is, in words: "Fact". */
  kind: string;
  author?: string | undefined;
  /** Who else said it, where others were merged into it. */
  alsoBy?: string | undefined;
  side: "team" | "council";
  /** The comment itself, cut short if it is long. */
  excerpt: string;
  /** Where the comments lead that it cites, by number. */
  cites?: Citations | undefined;
  /** How it stands, in words: "Accepted"; "" when there is nothing to say. */
  status: string;
  /** For a comment made on another version: how it got here. */
  carried?: Carried["how"] | undefined;
  /** The earlier draft that it was made on. */
  madeOn?: number | undefined;
  /** What became of its words, where they have changed. */
  words?: readonly WordRun[] | undefined;
  /** They stand there still: what is around them has changed. */
  stayed?: true | undefined;
  /** The words it was made on, for one that could not be placed. */
  quote?: string | undefined;
}
