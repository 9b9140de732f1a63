import { diffArrays } from "diff";

/** A run of words that both texts have, or only one. */
export interface WordRun {
  how: "kept" | "inserted" | "deleted";
  text: string;
}

/**
 * Two texts as runs of words in reading order. Kept and deleted runs joined
 * are the text before, kept and inserted ones the text after, to the letter.
 * Where hardly a word stayed, the one text is replaced by the other.
 */
export function compareWords(before: string, after: string): WordRun[] {
  if (before === after) return run("kept", before);
  const replaced = [...run("deleted", before), ...run("inserted", after)];
  const [from, to] = [wordsOf(before), wordsOf(after)];
  // The words in common in any order: there are never more in one order.
  if (share(inCommon(from, to), from, to) < leastShare) return replaced;
  const kept = withoutIslands(keptWords(from, to), from, to);
  const stayed = kept.map(([word]) => word);
  return share(stayed, from, to) < leastShare
    ? replaced
    : runs(before, after, kept);
}

/** A word or mark, and where in its text it stands. */
interface Word {
  at: number;
  end: number;
  text: string;
}

/** A word of the one text that is a word of the other. */
type Kept = [from: Word, to: Word];

/**
 * A word keeps its apostrophes, dashes and slashes, a number its points,
 * commas and colons, money and shares their sign; any other mark is alone.
 */
const wordPattern =
  /[£$€]?[\p{L}\p{N}\p{M}]+(?:(?:['’‘/@_\-‐‑–]|(?<=\p{N})[.,:](?=\p{N}))[\p{L}\p{N}\p{M}]+)*%?|[^\s]/gu;

const wordsOf = (text: string): Word[] =>
  Array.from(text.matchAll(wordPattern), ({ 0: word, index }) => ({
    at: index,
    end: index + word.length,
    text: word,
  }));

/** So many words may differ in one text before it counts as replaced. */
const mostEdits = 800;

/** Less than this share of the letters kept, and reading word by word is no help. */
const leastShare = 0.25;

function keptWords(from: Word[], to: Word[]): Kept[] {
  const texts = (words: readonly Word[]) => words.map(({ text }) => text);
  const changes = diffArrays(texts(from), texts(to), {
    maxEditLength: mostEdits,
  });
  const kept: Kept[] = [];
  let [f, t] = [0, 0];
  for (const { added, removed, count } of changes ?? []) {
    for (let n = 0; n < count; n++) {
      const [one, other] = [from[f], to[t]];
      if (!added) f++;
      if (!removed) t++;
      if (!added && !removed && one && other) kept.push([one, other]);
    }
  }
  return kept;
}

/** The words of the one text that the other has as well, as often as it has. */
function inCommon(from: Word[], to: Word[]): Word[] {
  const left = new Map<string, number>();
  for (const { text } of to) left.set(text, (left.get(text) ?? 0) + 1);
  return from.filter(({ text }) => {
    const count = left.get(text) ?? 0;
    left.set(text, count - 1);
    return count > 0;
  });
}

/** Of the letters of the longer text, how many are in these words. */
function share(kept: readonly Word[], from: Word[], to: Word[]): number {
  const letters = (words: readonly Word[]) =>
    words.reduce((sum, { at, end }) => sum + end - at, 0);
  const most = Math.max(letters(from), letters(to));
  return most === 0 ? 1 : letters(kept) / most;
}

/**
 * Drops a mark or a lone short word that stayed between two longer changes:
 * in pieces they read worse than as one.
 */
function withoutIslands(
  kept: readonly Kept[],
  from: Word[],
  to: Word[],
): Kept[] {
  const places = new Map([...from, ...to].map((word, at) => [word, at]));
  const place = (word: Word) => places.get(word) ?? 0;
  const follows = ([a, b]: Kept, [c, d]: Kept) =>
    place(c) === place(a) + 1 && place(d) === place(b) + 1;
  const groups: Kept[][] = [];
  for (const pair of kept) {
    const last = groups.at(-1);
    const before = last?.at(-1);
    if (last && before && follows(before, pair)) last.push(pair);
    else groups.push([pair]);
  }
  const start: Kept = [nowhere(0), nowhere(0)];
  const stop: Kept = [nowhere(from.at(-1)?.end), nowhere(to.at(-1)?.end)];
  return groups
    .filter((group, at) => {
      const left = groups[at - 1]?.at(-1) ?? start;
      return !isIsland(left, group, groups[at + 1]?.[0] ?? stop);
    })
    .flat();
}

const nowhere = (at = 0): Word => ({ at, end: at, text: "" });

function isIsland(left: Kept, group: readonly Kept[], right: Kept): boolean {
  const [first = left, last = right] = [group[0], group.at(-1)];
  const gap = (one: Kept, other: Kept) =>
    Math.max(other[0].at - one[0].end, other[1].at - one[1].end);
  const shortest = Math.min(gap(left, first), gap(last, right));
  const isWord = group.some(([{ text }]) => /[\p{L}\p{N}]/u.test(text));
  const length = last[0].end - first[0].at;
  return isWord
    ? group.length <= 2 && length * 4 <= shortest
    : length <= shortest;
}

/** Fills in what stands between the words that stayed. */
function runs(before: string, after: string, kept: readonly Kept[]): WordRun[] {
  const made: WordRun[] = [];
  const ends: Kept = [nowhere(before.length), nowhere(after.length)];
  let [f, t] = [0, 0];
  for (const [one, other] of [...kept, ends]) {
    made.push(
      ...between(before.slice(f, one.at), after.slice(t, other.at)),
      ...run("kept", other.text),
    );
    [f, t] = [one.end, other.end];
  }
  return joined(made);
}

/** What was replaced by what; spaces at its ends that stayed are kept. */
function between(before: string, after: string): WordRun[] {
  const head = commonSpace(before, after);
  const [b, a] = [before.slice(head.length), after.slice(head.length)];
  const tail = reversed(commonSpace(reversed(b), reversed(a)));
  return [
    ...run("kept", head),
    ...run("deleted", b.slice(0, b.length - tail.length)),
    ...run("inserted", a.slice(0, a.length - tail.length)),
    ...run("kept", tail),
  ];
}

const reversed = (text: string) => text.split("").reverse().join("");

function commonSpace(one: string, other: string): string {
  let length = 0;
  while (/\s/.test(one[length] ?? "") && one[length] === other[length]) {
    length++;
  }
  return one.slice(0, length);
}

const run = (how: WordRun["how"], text: string): WordRun[] =>
  text === "" ? [] : [{ how, text }];

function joined(all: readonly WordRun[]): WordRun[] {
  const made: WordRun[] = [];
  for (const { how, text } of all) {
    const last = made.at(-1);
    if (last?.how === how) last.text += text;
    else made.push({ how, text });
  }
  return made;
}
