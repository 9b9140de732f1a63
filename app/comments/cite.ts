/** A piece of a text; `number` when it cites the comment of that number. */
export interface Cited {
  text: string;
  number?: number;
}

const citation = /\b(comments?)\s+(\d{1,6})\b/gi;

/** The numbers of the comments that texts cite, e.g. by "same as comment 2". */
export function numbersCited(texts: readonly string[]): number[] {
  const found = texts.flatMap((text) =>
    [...text.matchAll(citation)].map(([, , digits]) => Number(digits)),
  );
  return [...new Set(found)];
}

/**
 * Cuts a text where it cites comments. The pieces joined are the text.
 * @param known whether the reader may open the comment of a number
 */
export function cite(
  text: string,
  known: (number: number) => boolean,
): Cited[] {
  const pieces: Cited[] = [];
  let from = 0;
  for (const match of text.matchAll(citation)) {
    const number = Number(match[2]);
    if (!known(number)) continue;
    if (match.index > from)
      pieces.push({ text: text.slice(from, match.index) });
    pieces.push({ text: match[0], number });
    from = match.index + match[0].length;
  }
  if (from < text.length) pieces.push({ text: text.slice(from) });
  return pieces;
}
