/** A piece of a text; `number` when it cites the comment of that number. */
export interface Cited {
  text: string;
  number?: number;
}

/** The address of each comment that texts cite, by its number. */
export type Citations = ReadonlyArray<readonly [number: number, href: string]>;

const number = String.raw`\d{1,6}(?![\d\p{L}%]|[.,]\d)`;

/** "comment 2"; only the plural names more than one: "comments 2, 5 and 7". */
const citation = new RegExp(
  String.raw`(?<![\p{L}\-])(?:comment\s+${number}|comments\s+${number}(?:(?:\s*,\s*(?:and\s+)?|\s*[–-]\s*|\s+(?:and|or|to|&)\s+)${number})*)`,
  "giu",
);

interface Found {
  start: number;
  end: number;
  number: number;
}

/** Each number cited, the first of a citation with the word before it. */
function citationsOf(text: string): Found[] {
  return [...text.matchAll(citation)].flatMap(({ 0: words, index }) =>
    [...words.matchAll(/\d+/g)].map((digits, at) => ({
      start: at === 0 ? index : index + digits.index,
      end: index + digits.index + digits[0].length,
      number: Number(digits[0]),
    })),
  );
}

/** The numbers of the comments that texts cite, e.g. by "same as comment 2". */
export function numbersCited(texts: readonly string[]): number[] {
  const found = texts.flatMap(citationsOf);
  return [...new Set(found.map((one) => one.number))];
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
  for (const { start, end, number } of citationsOf(text)) {
    if (!known(number)) continue;
    if (start > from) pieces.push({ text: text.slice(from, start) });
    pieces.push({ text: text.slice(start, end), number });
    from = end;
  }
  if (from < text.length) pieces.push({ text: text.slice(from) });
  return pieces;
}
