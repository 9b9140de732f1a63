import type { EvidenceCount } from "#db/queries/evidence.ts";

/**
 * "12 items, and 1 withdrawn": what was withdrawn is listed, but counts apart.
 * @param among how many live items there are in all, where some are left out
 */
export function itemsCounted(
  { live, withdrawn }: EvidenceCount,
  among?: number,
): string {
  const number = among === undefined ? live : `${live} of ${among}`;
  const word = (among ?? live) === 1 ? "item" : "items";
  const apart = withdrawn > 0 ? `, and ${withdrawn} withdrawn` : "";
  return `${number} ${word}${apart}`;
}
