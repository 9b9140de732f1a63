import { inSections, listedName } from "../report/block-names.ts";
import type { Block } from "../report/blocks.ts";

/** Where a block of a report stands, for who reads of it elsewhere. */
export interface PlaceInReport {
  /** "4.2 Leadership, strength 3". */
  words: string;
  areaKeys: readonly string[];
}

/** Where each block of a report stands, by its id. */
export const placesIn = (
  blocks: readonly Block[],
): Map<string, PlaceInReport> =>
  new Map(
    inSections(blocks).map(({ block, section }) => {
      const { id, kind, areaKey, areaKeys } = block;
      const heading = section && `${section.label} ${section.text}`.trim();
      const name = kind === "outcome" ? "outcome" : listedName(block);
      return [
        id,
        {
          words: [heading, name].filter(Boolean).join(", "),
          areaKeys: areaKeys ?? (areaKey === null ? [] : [areaKey]),
        },
      ];
    }),
  );
