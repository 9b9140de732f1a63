import type { Block } from "../report/blocks.ts";

/** A recommendation as a version of the report put it to the council. */
export interface PutRecommendation {
  id: string;
  number: string;
  leadIn: string;
  /** Everything it says, paragraph by paragraph. */
  text: string;
  blockId: string;
}

/** The recommendations of a version, in its order. */
export function recommendationsIn(
  blocks: readonly Block[],
): PutRecommendation[] {
  const all = new Map<string, PutRecommendation>();
  for (const { id, ref, label, leadIn, text } of blocks) {
    if (ref?.type !== "recommendation") continue;
    const begun = all.get(ref.id);
    if (begun) begun.text += `\n\n${text}`;
    else {
      const first = { id: ref.id, number: label, leadIn, text, blockId: id };
      all.set(ref.id, first);
    }
  }
  return [...all.values()];
}
