import { isReference } from "./cell-words.ts";
import type { Cell, GridRow } from "./grid.ts";
import { linesOf, plainWords } from "./plain-words.ts";

const label = String.raw`our |the |its |key |council('s)? |equality `;

/** “Our aspirations:” on a line of its own, a list below it. */
export const isAspirationsLabel = (line: string): boolean =>
  new RegExp(
    `^(${label})*(aspirations?|ambitions?|vision|what (do )?we (want|aim|hope|wish)( to (see|achieve))?|what good looks like|where we want to be|outcomes?( we want)?|intended outcomes?)( for this (section|area|objective|theme))?$`,
  ).test(plainWords(line));

const leads =
  /^\s*((?:section|objective|theme|area|priority|executive|corporate|strategic|senior|overall|political|member|officer|lead|responsible|accountable|delivery|portfolio|service)[ -]*)*(lead(?:s|er)?(?: officers?| members?| directors?)?|owners?|sponsors?|champions?|holders?|officers?|responsible)(?: (?:for|of) (?:the|this) \w+)?(?: for \w+ \w+)?\s*(?::|\s[–-]\s)\s*(\S[^]*)$/i;

/** Who leads a section, where a line says nothing else; null for other lines. */
export function leadIn(line: string): string | null {
  const said = line.length < 250 ? leads.exec(line) : null;
  return said?.[3]?.trim() ?? null;
}

const numbered =
  /^(section|objective|theme|priority|area|outcome|goal|aim|strand|work ?stream|part|pillar|chapter|module|equality objective|strategic \w+|commitment|ambition)s?\b[ :.-]*(\d|one\b|two\b|three\b|four\b|five\b|six\b|seven\b|eight\b|[a-f]\b|[ivx]+\b)|^\d{1,2}(\.\d{1,2})*[.):]?\s+\S/i;

/** “EO 2: …”: what the letters stand for is said elsewhere. */
const counted = /^[A-Z]{2,5}[ -]?\d{1,2}\b[.):]?\s+\S/;

/** A title that is counted among others: “Objective 2: …”, “3.1 Service delivery”. */
export const isNumberedTitle = (text: string): boolean =>
  text.length < 300 && [numbered, counted].some((way) => way.test(text.trim()));

/** Its filled cells with the place of each. */
export function filledCells({ cells }: GridRow): Array<[number, Cell]> {
  const filled: Array<[number, Cell]> = [];
  // Asked of each row again and again: no list is made on the way.
  for (let at = 0; at < cells.length; at++) {
    const cell = cells[at];
    if (cell && cell.text.trim() !== "") filled.push([at, cell]);
  }
  return filled;
}

/**
 * The words of a row that runs over the whole table, whatever it is: one cell
 * over all columns, a label with one beside it, or two that share the width.
 */
export function wideWords(row: GridRow): readonly Cell[] | null {
  const filled = filledCells(row);
  const [first, second] = filled;
  const width = row.cells.length;
  if (!first || filled.length > 2 || width < 2) return null;
  // Merged down from above it is a row like any other.
  if (row.cells.some(({ rest }) => rest === "down")) return null;
  const room = filled.reduce((sum, [, { across }]) => sum + across, 0);
  if (!second) {
    const isWide = first[1].across >= Math.max(2, width - 1);
    return isWide ? [first[1]] : null;
  }
  const isLabel =
    first[0] === 0 &&
    second[1].across >= Math.max(2, width - 2) &&
    linesOf(first[1].text).length === 1;
  const isShared = room >= width && first[1].across > 1 && second[1].across > 1;
  return isLabel || (isShared && width > 3) ? [first[1], second[1]] : null;
}

/** The words of such a row: a label stands before what it labels. */
export function wideText(cells: readonly Cell[]): string {
  const [first = "", ...others] = cells.map(wordsOf);
  if (others.length === 0 || linesOf(first).length > 1) {
    return [first, ...others].join("\n");
  }
  const isLabel =
    !isReference(first) && !/[:.]$/.test(first) && first.length < 40;
  return `${first}${isLabel ? ":" : ""} ${others.join("\n")}`;
}

/** A title that a list counts is known by its number, too. */
const wordsOf = ({ text, passages }: Cell) =>
  passages[0]?.label ? `${passages[0].label} ${text.trim()}` : text.trim();

/** Prose over the whole width is no title. */
export function isProse(text: string): boolean {
  const words = text.trim();
  if (linesOf(words).length > 3) return true;
  return (
    words.length > 220 || (words.length > 120 && /[.!?]\s+[A-Z]/.test(words))
  );
}
