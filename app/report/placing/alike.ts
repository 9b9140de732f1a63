/** A text without what programs change in passing: case, marks, spaces. */
export const folded = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** A text with the one of a list that it is most like, and how like the next. */
export interface Nearest {
  at: number;
  score: number;
  rival: number;
}

/**
 * How much of two folded texts is alike, by their runs of three letters
 * (Dice): 0 for nothing, 1 for all of it.
 */
export function likenessTo(texts: readonly string[]) {
  const counts = new Uint16Array(kinds);
  const known = new Map<number, Trigrams>();
  const of = (at: number): Trigrams => {
    const found = known.get(at) ?? trigramsOf(texts[at] ?? "", counts);
    known.set(at, found);
    return found;
  };
  let index: Postings | undefined;
  return {
    /** Of a text to one of the list. */
    to: (text: string, at: number): number =>
      texts[at] === text ? 1 : alike(trigramsOf(text, counts), of(at), counts),
    /** Of a text to all of them. */
    nearest: (text: string): Nearest => {
      const all = texts.map((_, at) => of(at));
      index ??= postingsOf(all);
      return nearestOf(trigramsOf(text, counts), all, index);
    },
  };
}

/** Runs of three letters, each as a number of three signs of six bits. */
const kinds = 1 << 18;

/** A text's runs of three letters, and how often each is there. */
interface Trigrams {
  codes: Uint32Array;
  times: Uint16Array;
  total: number;
}

/** Letters and figures as numbers; those of other scripts share theirs. */
function signOf(code: number): number {
  if (code >= 97 && code <= 122) return code - 96;
  if (code >= 48 && code <= 57) return code - 21;
  return code === 32 ? 0 : 37 + (code % 27);
}

/** @param counts all zero, and left so */
function trigramsOf(text: string, counts: Uint16Array): Trigrams {
  const codes: number[] = [];
  let code = signOf(text.charCodeAt(0) || 32);
  for (let at = 1; at <= text.length; at++) {
    const sign = at < text.length ? signOf(text.charCodeAt(at)) : 0;
    code = ((code << 6) | sign) & (kinds - 1);
    if (counts[code] === 0) codes.push(code);
    counts[code] = Math.min((counts[code] ?? 0) + 1, 0xffff);
  }
  const times = Uint16Array.from(codes, (one) => counts[one] ?? 0);
  for (const one of codes) counts[one] = 0;
  return { codes: Uint32Array.from(codes), times, total: text.length };
}

function alike(one: Trigrams, other: Trigrams, counts: Uint16Array): number {
  other.codes.forEach((code, at) => (counts[code] = other.times[at] ?? 0));
  let common = 0;
  one.codes.forEach((code, at) => {
    common += Math.min(one.times[at] ?? 0, counts[code] ?? 0);
  });
  for (const code of other.codes) counts[code] = 0;
  return dice(common, one, other);
}

const dice = (common: number, one: Trigrams, other: Trigrams) =>
  (2 * common) / Math.max(1, one.total + other.total);

/** In which texts each run of letters is, and how often, one after another. */
interface Postings {
  /** Where the texts of a code begin; those of the next end them. */
  from: Uint32Array;
  texts: Uint32Array;
  times: Uint16Array;
}

function postingsOf(all: readonly Trigrams[]): Postings {
  const from = new Uint32Array(kinds + 1);
  for (const { codes } of all) {
    for (const code of codes) from[code + 1] = (from[code + 1] ?? 0) + 1;
  }
  for (let code = 0; code < kinds; code++) {
    from[code + 1] = (from[code + 1] ?? 0) + (from[code] ?? 0);
  }
  const next = from.slice();
  const texts = new Uint32Array(from[kinds] ?? 0);
  const times = new Uint16Array(texts.length);
  all.forEach((one, text) => {
    one.codes.forEach((code, at) => {
      const place = next[code] ?? 0;
      texts[place] = text;
      times[place] = one.times[at] ?? 0;
      next[code] = place + 1;
    });
  });
  return { from, texts, times };
}

function nearestOf(
  one: Trigrams,
  all: readonly Trigrams[],
  { from, texts, times }: Postings,
): Nearest {
  const common = new Uint32Array(all.length);
  one.codes.forEach((code, at) => {
    const here = one.times[at] ?? 0;
    const end = from[code + 1] ?? 0;
    for (let place = from[code] ?? 0; place < end; place++) {
      const text = texts[place] ?? 0;
      common[text] = (common[text] ?? 0) + Math.min(here, times[place] ?? 0);
    }
  });
  const best: Nearest = { at: -1, score: 0, rival: 0 };
  all.forEach((other, at) => {
    const score = dice(common[at] ?? 0, one, other);
    if (score > best.score) {
      Object.assign(best, { at, score, rival: best.score });
    } else if (score > best.rival) best.rival = score;
  });
  return best;
}
