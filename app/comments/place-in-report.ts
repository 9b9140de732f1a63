import { findingName } from "../findings/finding.ts";
import type { Block } from "../report/blocks.ts";

/** Where a block of a report stands, for who reads of it elsewhere. */
export interface PlaceInReport {
  /** "4.2 Leadership, strength 3". */
  words: string;
  areaKeys: readonly string[];
}

/** Where each block of a report stands, by its id. */
export function placesIn(blocks: readonly Block[]): Map<string, PlaceInReport> {
  let section = "";
  return new Map(
    blocks.map((block) => {
      const { id, kind, depth, label, text, areaKey, areaKeys } = block;
      if (kind === "heading" && depth <= 2) section = `${label} ${text}`.trim();
      const words = [section, nameOf(block)].filter(Boolean).join(", ");
      return [
        id,
        { words, areaKeys: areaKeys ?? (areaKey === null ? [] : [areaKey]) },
      ];
    }),
  );
}

/** What people call it; "" for one without a name of its own. */
function nameOf({ kind, sort, label }: Block): string {
  if (kind === "outcome") return "outcome";
  if (label === "") return "";
  if (kind === "recommendation") return `recommendation ${label}`;
  if (kind !== "finding") return "";
  return findingName({ kind: sort, number: label }).toLowerCase();
}
