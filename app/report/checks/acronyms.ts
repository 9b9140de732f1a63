import type { Block } from "../blocks.ts";
import { type Find, isOfTheTeam } from "./find.ts";

/** What needs no spelling out. */
const known = new Set(
  [
    // Countries and what they form.
    "UK EU US USA UN",
    // More people know the letters than what they stand for.
    "IT ICT HR TV ID FAQ PDF URL CV PIN SMS CCTV VAT GP MP NHS BBC HIV COVID",
    // What people call themselves.
    "LGBT LGBTQ LGBTQI",
    // No acronyms.
    "OK AM PM",
  ]
    .join(" ")
    .split(" "),
);

/**
 * Acronyms (two to six capitals, with a plural s) that stand in the report
 * before they are spelled out, each once, at its first place. "Marlow
 * District Council (MDC)" and "MDC (Marlow District Council)" spell one out.
 */
export function acronymsBefore(blocks: readonly Block[]): Find[] {
  const first = new Map<string, Find>();
  const spelled = new Set<string>();
  const finds: Find[] = [];
  for (const block of blocks) {
    for (const { word, start, end } of acronymsIn(block)) {
      if (spelled.has(word)) continue;
      const open = first.get(word);
      if (isSpelledOut(block.text, word, start, end)) {
        spelled.add(word);
        if (open) finds.push(open);
        first.delete(word);
      } else if (!open && isOfTheTeam(block)) {
        first.set(word, early(word, block.id, start, end));
      }
    }
  }
  const never = [...first.values()].map((find) => ({
    ...find,
    sentence: find.sentence.replace(/ before .*$/, " and never spelled out"),
  }));
  const places = new Map(blocks.map(({ id }, at) => [id, at]));
  const place = ({ blockId }: Find) => places.get(blockId ?? "") ?? 0;
  return [...finds, ...never].sort(
    (one, other) =>
      place(one) - place(other) ||
      (one.at?.start ?? 0) - (other.at?.start ?? 0),
  );
}

const early = (
  word: string,
  blockId: string,
  start: number,
  end: number,
): Find => ({
  check: "acronyms",
  sentence: `“${word}” is used before it is spelled out`,
  blockId,
  at: { start, end },
  where: null,
});

interface Acronym {
  word: string;
  start: number;
  end: number;
}

const pattern =
  /(?<![\p{L}\p{N}&@.])([A-Z]{2,6})(s?)(?![\p{L}\p{N}&]|\.\p{L})/gu;

const roman = /^M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;

function acronymsIn({ text }: Block): Acronym[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const [all, word = ""] = match;
    const start = match.index;
    const end = start + all.length;
    if (known.has(word) || (/^[IVX]+$/.test(word) && roman.test(word)))
      return [];
    if (isShouted(text, start, end) || /^-\d/.test(text.slice(end))) return [];
    return [{ word, start, end }];
  });
}

/** Among words that are all in capitals nothing tells an acronym. */
function isShouted(text: string, start: number, end: number): boolean {
  const before = /(?:[A-Z]{2,}[ \t]+)*$/.exec(text.slice(0, start))?.[0];
  const after = /^(?:[ \t]+[A-Z]{2,}(?![\p{Ll}]))*/u.exec(text.slice(end))?.[0];
  const words = `${before ?? ""} ${after ?? ""}`.match(/[A-Z]{2,}/g) ?? [];
  return words.length >= 2;
}

function isSpelledOut(
  text: string,
  word: string,
  start: number,
  end: number,
): boolean {
  const before = text.slice(Math.max(0, start - 200), start);
  const inBrackets = /\(\s*(?:the |or |hereafter )?[“"‘']?$/.exec(before);
  if (inBrackets && /^[”"’']?\s*[),;]/.test(text.slice(end))) {
    return endsWithWordsOf(before.slice(0, inBrackets.index), word);
  }
  const after = /^(?:\s*\(|\t|:\s|\s+stands for )\s*([^()\t\n]{3,200})/.exec(
    text.slice(end),
  );
  return after !== null && beginsWithWordsOf(after[1] ?? "", word);
}

const small = new Set(
  "a and as at by for from in of on or the to with &".split(" "),
);

/** Words by their first letters; what a dash or a slash joins is two words. */
const initialsOf = (text: string) =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’]\p{L}+)?|&/gu) ?? []).map(
    (word) => ({ initial: word.charAt(0), skip: small.has(word) }),
  );

type Initials = ReturnType<typeof initialsOf>;

function endsWithWordsOf(text: string, acronym: string): boolean {
  const initials = initialsOf(text).slice(-2 * acronym.length - 2);
  return initials.some((_, from) => fits(initials.slice(from), acronym));
}

function beginsWithWordsOf(text: string, acronym: string): boolean {
  const initials = initialsOf(text.replace(/^the /i, ""));
  return initials.some((_, to) => fits(initials.slice(0, to + 1), acronym));
}

/** Whether the letters are the words' first letters; small words may be left out. */
function fits(initials: Initials, acronym: string): boolean {
  const letters = acronym.toLowerCase();
  const [first] = initials;
  if (first?.initial !== letters[0]) return false;
  /** How many letters may be read when the words so far are. */
  let read = new Set([1]);
  for (const { initial, skip } of initials.slice(1)) {
    const next = new Set<number>();
    for (const count of read) {
      if (letters[count] === initial) next.add(count + 1);
      if (skip) next.add(count);
    }
    read = next;
  }
  return read.has(letters.length);
}
