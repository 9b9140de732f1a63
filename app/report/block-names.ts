import { findingName } from "../findings/finding.ts";
import { rowsOf } from "../ui/written-table.ts";
import { excerpt } from "../ui/excerpt.ts";
import type { Block } from "./blocks.ts";

/**
 * What each block is called where it is named alone, by its id: "strength 3 in
 * 4.2", "recommendation 1", or its first words and where they stand.
 */
export const blockNames = (blocks: readonly Block[]): Map<string, string> =>
  new Map(
    inSections(blocks).map(({ block, section }) => {
      const { id, kind, label } = block;
      const name = listedName(block) || wordsName(block);
      const where = section?.label || section?.text;
      // Their numbers run through the whole report.
      const isAlone =
        label !== "" && (kind === "recommendation" || kind === "heading");
      return [id, isAlone || !where ? name : `${name} in ${where}`];
    }),
  );

/** A block with the heading of the section, "4" or "4.2", that it stands in. */
export interface InSection {
  block: Block;
  section: Block | undefined;
}

/** The blocks of a report with the headings that they stand under. */
export function inSections(blocks: readonly Block[]): InSection[] {
  let section: Block | undefined;
  return blocks.map((block) => {
    if (block.kind === "heading" && block.depth <= 2) section = block;
    return { block, section };
  });
}

/** "recommendation 1", "strength 3"; "" for what has no such name. */
export function listedName({
  kind,
  sort,
  label,
}: Pick<Block, "kind" | "sort" | "label">): string {
  if (label === "") return "";
  if (kind === "recommendation") return `recommendation ${label}`;
  if (kind !== "finding") return "";
  return findingName({ kind: sort, number: label }).toLowerCase();
}

/** By its first words, with what it is where they alone do not tell. */
function wordsName({ kind, label, text }: Block): string {
  switch (kind) {
    case "heading":
    case "subheading":
      return `the heading “${[label, excerpt(text, 45)].filter(Boolean).join(" ")}”`;
    case "table":
      return `the table “${excerpt(headOf(text), 45)}”`;
    default:
      return `“${excerpt(text, 45)}”`;
  }
}

const headOf = (table: string) =>
  (rowsOf(table)[0] ?? []).filter((cell) => cell !== "").join(", ");
