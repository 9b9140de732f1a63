import type { WordDocument } from "../../documents/word-in/word-document.ts";
import type { MadeOf } from "./origin.ts";

/** What is known of a file that was brought without reading all of it. */
export interface AboutFile extends MadeOf {
  comments: number;
  warnings: string[];
}

/** A file that was brought, as it is kept to be looked at. */
export interface Kept {
  about: AboutFile;
  /** What the reader gave, as JSON. */
  document: string;
}

/** A file that brings comments, as it is kept until they are taken in. */
export const broughtFrom = (document: WordDocument): Kept => ({
  about: {
    report: document.properties["CriticalFriendReport"] ?? "",
    seal: document.properties["CriticalFriendSeal"] ?? "",
    comments: document.comments.length,
    warnings: document.warnings,
  },
  document: JSON.stringify(document),
});

/** In one text: what is known of it on the first line, for it is read alone. */
export const kept = ({ about, document }: Kept): string =>
  `${JSON.stringify(about)}\n${document}`;

/** Reads it again; null where all of it was taken in and its words forgotten. */
export function keptFrom(text: string): Kept | null {
  const end = text.indexOf("\n");
  if (end < 0) return null;
  // Written by `kept` alone.
  const about = JSON.parse(text.slice(0, end)) as AboutFile;
  return { about, document: text.slice(end + 1) };
}
