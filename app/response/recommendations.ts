import type { Block } from "../report/blocks.ts";
import { textOf, thingsIn } from "../report/sent-things.ts";

/** A recommendation as a version of the report put it to the council. */
export interface PutRecommendation {
  id: string;
  number: string;
  /** Everything it says, paragraph by paragraph. */
  text: string;
  /** The areas of the findings that it rests on. */
  areaKeys: readonly string[];
}

/** The recommendations of a version, in its order. */
export function recommendationsIn(
  blocks: readonly Block[],
): PutRecommendation[] {
  return thingsIn(blocks, "recommendation").map(
    ({ id, head, blocks: all }) => ({
      id,
      number: head.label,
      text: textOf(all),
      areaKeys: head.areaKeys ?? [],
    }),
  );
}
