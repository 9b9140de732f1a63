const segmenter = new Intl.Segmenter("en-GB", { granularity: "grapheme" });

/**
 * The letters of a text as people count them, with where each begins, in
 * UTF-16 units. Goes word by word, for each letter that a segmenter gives holds
 * a copy of all it was given; a word of over 200 signs is cut.
 */
export function* lettersOf(
  text: string,
): Generator<{ letter: string; at: number }> {
  for (const piece of text.matchAll(/\s*\S{1,200}|\s+/gu)) {
    for (const { segment, index } of segmenter.segment(piece[0])) {
      yield { letter: segment, at: piece.index + index };
    }
  }
}
