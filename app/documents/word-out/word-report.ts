import type { PaperList } from "../list-out/paper-table.ts";
import type { Block } from "../../report/blocks.ts";

/** What a Word file says of itself. */
export interface WordAbout extends Pick<
  WordReport,
  "title" | "council" | "name" | "at"
> {
  /** What its properties say it is about; a peer challenge, where left out. */
  subject?: string;
}

/** A report as it is written to a Word file: nothing else gets into it. */
export interface WordReport {
  /** Of the version; of a draft that was not sent, of its challenge. */
  id: string;
  /** Null for a draft that was not sent. */
  number: number | null;
  title: string;
  council: string;
  /** "Draft 2", "Working draft, not sent". */
  name: string;
  /** What is said of it on the cover, such as when it was sent. */
  remarks: readonly string[];
  /** Its whole SHA-256; "" for a draft that was not sent. */
  seal: string;
  /** The moment that the file bears, in all its parts. */
  at: string;
  blocks: readonly Block[];
  /** The version before, where the file shows what changed since; else null. */
  before: readonly Block[] | null;
  comments: readonly WordComment[];
  /** Whether Word lets its readers do nothing but comment. */
  isLocked: boolean;
  /** What follows on sheets on their side. */
  annex?: PaperList | null | undefined;
}

/** Something said, under a comment's words or by themselves. */
export interface WordReply {
  id: string;
  author: string;
  /** As a file had them; made of the author’s name where left out or "". */
  initials?: string | undefined;
  at: string;
  /** What comes before its words, in bold: "7. Fact." */
  lead: string;
  text: string;
  /** Lines after its words, which say more of it. */
  notes: readonly string[];
}

/** A comment on the report with what was said under it, oldest first. */
export interface WordComment extends WordReply {
  /** Where it stands; a passage of the block's text, or all of it. */
  blockId: string | null;
  start: number | null;
  end: number | null;
  isResolved: boolean;
  replies: readonly WordReply[];
}
