import { lettersOf } from "../report/letters.ts";

/** A stretch of a text, from the first unit to before the last. */
export interface Stretch {
  start: number;
  end: number;
}

const most = 50;

/** Words of a paragraph as a form gives them; no words mean all of it. */
export interface Quoted {
  quote: string;
  /** Where they begin, chosen where they stand there more than once. */
  start?: number | undefined;
}

/** Where quoted words stand, or what is to be mended in which field. */
export type Placed =
  { stretch: Stretch | null } | { field: "quote" | "start"; fault: string };

/** Finds the words that a form quotes from a paragraph; null for all of it. */
export function placeOf(text: string, { quote, start }: Quoted): Placed {
  if (quote === "") return { stretch: null };
  const marked = start === undefined ? null : standsAt(text, quote, start);
  const found = marked ? [marked] : findWords(text, quote);
  const [first] = found;
  if (!first) {
    return {
      field: "quote",
      fault:
        "These words are not in the paragraph: copy them from it, or leave this empty to comment on all of it",
    };
  }
  if (found.length > 1) {
    return {
      field: "start",
      fault: "These words stand there more than once: choose which you mean",
    };
  }
  return { stretch: first };
}

/**
 * Where words stand in a text: in order, without overlaps, 50 at most.
 * Quotation marks, dashes, runs of space and signs that nobody sees count as
 * the same, because what people type or paste differs in just those. Whole
 * words with the capitals that were typed go before others.
 */
export function findWords(text: string, words: string): Stretch[] {
  const typed = findAs(text, words, (sign) => sign);
  const loose = loosely(text, words);
  const whole = (found: Stretch[]) => found.filter((one) => isWhole(text, one));
  const ways = [whole(typed), whole(loose), typed, loose];
  return ways.find(({ length }) => length > 0) ?? [];
}

const loosely = (text: string, words: string) =>
  findAs(text, words, (sign) => sign.toLowerCase());

function standsAt(text: string, words: string, start: number): Stretch | null {
  const [first] = loosely(text.slice(start), words);
  return first?.start === 0 ? { start, end: start + first.end } : null;
}

/** Whether a stretch begins and ends where a word does. */
const isWhole = (text: string, { start, end }: Stretch) =>
  ![start, end].some((edge) =>
    isInWord.test(text.slice(Math.max(0, edge - 1), edge + 1)),
  );

const isInWord = /^[\p{L}\p{N}]{2}$/u;

function findAs(text: string, words: string, as: (sign: string) => string) {
  const wanted = fold(words.trim(), as).text;
  const folded = fold(text, as);
  const found: Stretch[] = [];
  let at = wanted === "" ? -1 : folded.text.indexOf(wanted);
  while (at >= 0 && found.length < most) {
    const after = at + wanted.length;
    const start = folded.from[at] ?? 0;
    found.push({ start, end: folded.to[after - 1] ?? start });
    at = folded.text.indexOf(wanted, after);
  }
  return found;
}

/** A text in plain signs, with where in it each of their units came from. */
function fold(text: string, as: (sign: string) => string) {
  const from: number[] = [];
  const to: number[] = [];
  let folded = "";
  for (const { letter, at } of lettersOf(text)) {
    const sign = as(plain(letter));
    if (sign === " " && folded.endsWith(" ")) continue;
    for (let unit = 0; unit < sign.length; unit += 1) {
      from.push(at);
      to.push(at + letter.length);
    }
    folded += sign;
  }
  return { text: folded, from, to };
}

/** A character as anybody can type it: "ﬁ" as "fi", "…" as "...". */
const plain = (character: string) =>
  character
    .replaceAll(/[‘’‛′`´]/g, "'")
    .replaceAll(/[“”‟″]/g, '"')
    .replaceAll(/[‐-―−]/g, "-")
    .replaceAll(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, "")
    .replaceAll(/\s+/g, " ")
    .normalize("NFKC");

/** What a comment is about, where only its words or its place are known. */
export function placeWords(blockId: string | null, quote: string): string {
  if (blockId === null) return "The report as a whole";
  // A comment that was taken back quotes nothing; its place it keeps.
  return quote === "" ? "A passage of the report" : `“${quote}”`;
}

/** A few words around a stretch, so that a person can tell it from others. */
export function inContext(text: string, stretch: Stretch): string {
  const { before, after } = contextOf(text, stretch);
  return `${before}${text.slice(stretch.start, stretch.end)}${after}`;
}

/** The words before a stretch and after it, with dots where they are cut. */
export function contextOf(text: string, { start, end }: Stretch) {
  const gap = text.indexOf(" ", start - around);
  const near = gap < 0 ? start : Math.min(gap + 1, start);
  const from = start > around ? near : 0;
  const last = Math.max(text.lastIndexOf(" ", end + around), end);
  const to = end + around < text.length ? last : text.length;
  const before = text.slice(from, start);
  const after = text.slice(end, to);
  const open = from > 0 ? "… " : "";
  const close = to < text.length ? " …" : "";
  return { before: `${open}${before}`, after: `${after}${close}` };
}

const around = 30;

/** The beginning of a text, cut at a word. */
export function beginning(text: string, longest = 120): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), longest / 2))} …`;
}
