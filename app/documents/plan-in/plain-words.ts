import type { Passage } from "./grid.ts";

/** Words as they are compared: small, without marks around them. */
export const plainWords = (text: string): string =>
  text
    .slice(0, longest)
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[‘’]/g, "'")
    .replaceAll(/[–—]/g, "-")
    .replaceAll(/\s+/g, " ")
    .replace(/^[\s:;.*•-]+/, "")
    .replace(/[\s:;.*?-]+$/, "");

/** The lines of a text that hold words. */
export const linesOf = (text: string): string[] =>
  text.split("\n").flatMap((line) => line.trim() || []);

/** A line without the bullet that was typed before it: a list has none in its text. */
export const withoutBullet = (line: string): string =>
  line.trim().replace(/^[•●▪◦‣]\s*/u, "");

/** A paragraph as it is printed: what a list counts it as stands before it. */
export const printed = ({ text, label }: Passage): string =>
  label ? `${label} ${text.trim()}` : text.trim();

/** Nothing of a name or a sentence is longer: what is compared is bounded. */
const longest = 400;
