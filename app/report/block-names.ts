import { findingName } from "../findings/finding.ts";
import { excerpt } from "../ui/excerpt.ts";
import type { Block } from "./blocks.ts";

/**
 * What each block is called where it is named alone, by its id: "strength 3 in
 * 4.2", "recommendation 1", or its first words and where they stand.
 */
export function blockNames(blocks: readonly Block[]): Map<string, string> {
  let section = "";
  return new Map(
    blocks.map((block) => {
      const { id, kind, depth, label, text } = block;
      if (kind === "heading" && depth <= 2) section = label || text;
      return [id, nameOf(block, section)];
    }),
  );
}

function nameOf({ kind, sort, label, text }: Block, section: string) {
  if (kind === "recommendation" && label) return `recommendation ${label}`;
  const listed = kind === "finding" && label;
  const name = listed
    ? findingName({ kind: sort, number: label }).toLowerCase()
    : `“${excerpt(text, 45)}”`;
  return section ? `${name} in ${section}` : name;
}
