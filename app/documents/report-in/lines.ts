import { announcedBy } from "./announced.ts";
import type { WordDocument, WordParagraph } from "../word-in/word-document.ts";

/** A paragraph with words, and what is printed before them told apart. */
export interface Line {
  /** Its place among the paragraphs of the file. */
  paragraph: number;
  text: string;
  /** How many letters of the paragraph stand before `text`. */
  skipped: number;
  /** "4.2", "3.", "•": by Word's numbering, or typed by hand; "" for none. */
  label: string;
  /** Its number where the label is one: the last of "4.2.3". */
  number: number | null;
  /** How deep in a list; null for what stands in none. */
  level: number | null;
  ordered: boolean;
  /** Depth of a heading; null for none. */
  heading: number | null;
  bold: boolean;
  style: string | null;
  table: WordParagraph["table"];
  /** A footnote or an endnote: those stand after all that is in the file. */
  isNote: boolean;
}

/** The paragraphs that have words. */
export function linesOf({ paragraphs }: WordDocument): Line[] {
  const lines = paragraphs.flatMap((paragraph, index) =>
    paragraph.text.trim() === "" ? [] : [lineOf(paragraph, index)],
  );
  const isStyled = lines.some(({ heading }) => heading !== null);
  return isStyled ? lines : withHeadings(lines);
}

/** A number, a letter in brackets, or a bullet, and a space. */
const typed =
  /^\s*(\d{1,3}(?:\.\d{1,3}){0,4}[.):]?|[([]?[a-z]{1,3}[)\]]|[•·▪◦‣*–-])[\t\u00a0 ]+/i;

function lineOf(paragraph: WordParagraph, index: number): Line {
  const { text, list, heading, bold, style, table, part } = paragraph;
  const [before = "", label = ""] = (list ? null : typed.exec(text)) ?? [];
  const isLabel = heading !== null ? /^\d/.test(label) : isListLabel(label);
  const leading = text.length - text.trimStart().length;
  const skipped = isLabel ? before.length : leading;
  const found = list?.label ?? (isLabel ? label : "");
  return {
    paragraph: index,
    text: text.slice(skipped).trimEnd(),
    skipped,
    label: found,
    number: list ? list.number : numberOf(found),
    level: list && heading === null ? list.level : levelOf(found, heading),
    ordered: list ? list.ordered : /^[([]?[\da-z]/i.test(found),
    heading,
    bold,
    style,
    table,
    isNote: part === "footnote" || part === "endnote",
  };
}

/** In running text a bare number is a word: "40 people came". */
const isListLabel = (label: string) => !/^\d+$/.test(label) && label !== "";

function levelOf(label: string, heading: number | null): number | null {
  if (label === "" || heading !== null) return null;
  return /^\d/.test(label) ? 0 : 1;
}

function numberOf(label: string): number | null {
  const last = label.match(/\d+/g)?.at(-1);
  return last === undefined ? null : Number(last);
}

const longestHeading = 120;

/**
 * Where nobody used a style, short bold lines are headings: those with a
 * number, or, where none has one, those that are not the label of a list.
 */
function withHeadings(lines: readonly Line[]): Line[] {
  const isNumbered = ({ label }: Line) => /^\d/.test(label);
  const short = new Set(lines.filter(isShortAndBold));
  const numbered = [...short].filter(isNumbered);
  return lines.map((line) => {
    const isHeading =
      short.has(line) &&
      (numbered.length > 0
        ? isNumbered(line)
        : line.label === "" && announcedBy(line.text) === null);
    const depth = Math.max(line.label.match(/\d+/g)?.length ?? 1, 1);
    return isHeading ? { ...line, heading: depth, level: null } : line;
  });
}

const isShortAndBold = ({ bold, table, text, isNote }: Line) =>
  bold &&
  !isNote &&
  table === null &&
  text.length <= longestHeading &&
  !/[.:;,]$/.test(text);
