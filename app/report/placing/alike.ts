/** A text without what programs change in passing: case, marks, spaces. */
export const folded = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** A text's runs of three letters, each as often as it is there. */
export interface Trigrams {
  counts: ReadonlyMap<string, number>;
  total: number;
}

/** Of a text that is folded already. */
export function trigramsOf(text: string): Trigrams {
  const padded = ` ${text} `;
  const counts = new Map<string, number>();
  for (let at = 0; at + 3 <= padded.length; at++) {
    const three = padded.slice(at, at + 3);
    counts.set(three, (counts.get(three) ?? 0) + 1);
  }
  return { counts, total: Math.max(0, padded.length - 2) };
}

/** How much of two texts is alike (Dice): 0 for nothing, 1 for all of it. */
export function alike(one: Trigrams, other: Trigrams): number {
  const [few, many] =
    one.counts.size < other.counts.size ? [one, other] : [other, one];
  let common = 0;
  for (const [three, count] of few.counts) {
    common += Math.min(count, many.counts.get(three) ?? 0);
  }
  return (2 * common) / Math.max(1, one.total + other.total);
}
