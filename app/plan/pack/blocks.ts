import { written } from "../../report/pieces.ts";
import { type Block, block } from "../../report/blocks.ts";

/** A report on a plan as it is put together, heading by heading. */
export interface Chapter {
  title: string;
  blocks: Block[];
}

/** Chapters as the blocks of one report, numbered; empty ones are left out. */
export const chaptered = (chapters: readonly Chapter[]): Block[] =>
  chapters
    .filter(({ blocks }) => blocks.length > 0)
    .flatMap(({ title, blocks }, at) => [
      block("", "heading", title, { label: String(at + 1), depth: 1 }),
      ...blocks,
    ])
    .map((one, at) => ({ ...one, id: `part-${at + 1}` }));

export const paragraph = (text: string, leadIn = ""): Block =>
  block("", "paragraph", text, { leadIn });

export const bullet = (text: string): Block => block("", "bullet", text);

export const subheading = (text: string): Block =>
  block("", "subheading", text, { depth: 2 });

/** What somebody wrote, as people write it: lists, tables, sub-headings. */
export const typed = (text: string): Block[] =>
  text.trim() === "" ? [] : written("typed", text, 3, {});

/** A table with its header; its name is what stands before it. */
export const table = (
  rows: ReadonlyArray<ReadonlyArray<string | number>>,
): Block =>
  block(
    "",
    "table",
    rows
      .map((cells) => cells.map((cell) => inCell(String(cell))).join("\t"))
      .join("\n"),
  );

/** A table's text parts cells by tabs and rows by lines: a cell has neither. */
const inCell = (text: string) =>
  text
    .trim()
    .replaceAll(/\s*\n\s*/g, "; ")
    .replaceAll(/\s+/g, " ");
