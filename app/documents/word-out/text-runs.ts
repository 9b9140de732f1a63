import { type IRunOptions, type ParagraphChild, Tab, TextRun } from "docx";
import { marksAt } from "./comment-marks.ts";
import type { Edge } from "./comment-places.ts";
import { cleanText } from "./xml-text.ts";

/** A part of a block's text, with what begins and ends in it. */
export interface Stretch {
  /** The whole text of the block, and which part of it is meant. */
  text: string;
  from: number;
  to: number;
  /** The edges of comments in the block, in order. */
  edges: readonly Edge[];
  /** How the words up to here look: those that it begins with, in bold. */
  boldUntil: number;
}

/** How words look, whatever they are. */
export type Look = Omit<IRunOptions, "children" | "text" | "break">;

/** The words as runs, cut wherever a comment begins or ends. */
export function runsOf(stretch: Stretch, look: Look = {}): ParagraphChild[] {
  const { from, to, boldUntil } = stretch;
  const edges = stretch.edges.filter(({ at }) => at >= from && at <= to);
  const bold = boldUntil > from && boldUntil < to ? [boldUntil] : [];
  const cuts = [...new Set([from, ...edges.map(({ at }) => at), ...bold, to])];
  cuts.sort((a, b) => a - b);
  const text = cleanText(stretch.text);
  return cuts.flatMap((at, index) => {
    const words = text.slice(at, cuts[index + 1] ?? to);
    const isBold = look.bold ?? at < boldUntil;
    return [
      ...edges.filter((edge) => edge.at === at).flatMap(marksAt),
      ...runs(words, { ...look, bold: isBold }),
    ];
  });
}

const runs = (words: string, look: Look) =>
  optionsOf(words, look).map((options) => new TextRun(options));

/** A run for each line; a break or a tab counts as one letter, as in the text. */
export function optionsOf(words: string, look: Look): IRunOptions[] {
  if (words === "") return [];
  const { bold, ...rest } = look;
  const shown = bold ? { ...rest, bold } : rest;
  return words.split("\n").map((line, index) => ({
    ...shown,
    ...(index > 0 ? { break: 1 } : {}),
    children: line
      .split("\t")
      .flatMap((part, at) => (at > 0 ? [new Tab(), part] : [part])),
  }));
}
