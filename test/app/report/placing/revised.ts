import type { WordParagraph } from "#app/documents/word-in/word-document.ts";

/** A random number from 0 to 1, the same ones for the same seed. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const places =
  "Elm Park|Oak Hill|Low Ferry|Northgate|the depot|Harbour Row".split("|");
const services = "housing|libraries|planning|licensing|parks|revenues".split(
  "|",
);
const groups =
  "carers|young people|disabled staff|tenants|traders|volunteers".split("|");

/** Sentences of reports are much alike: ten patterns and a few fillings. */
const patterns = [
  "The team heard from {g} in {p} that {s} asks them early and tells them what came of it.",
  "{n} per cent of staff in {s} have filled in the survey, up from {m} per cent a year ago.",
  "Managers in {s} could name the objectives and say what they do about them in {p}.",
  "{g} in {p} did not know how to reach {s}, and nobody there could say who to ask.",
  "The council should ask {s} to look at its data for {g} before the next budget.",
  "There were {n} impact assessments in {s}; {m} of them were published within a month.",
  "In {p} the forum of {g} meets {n} times a year, and {s} sends somebody each time.",
  "A new post in {s} works with {g}, and people in {p} spoke well of it.",
  "It was not clear how {s} learns from complaints of {g}, of which there were {n}.",
  "{s} and its partners share one plan for {g}, with {n} actions and a date for each.",
];

/** So many paragraphs of a report that repeats itself. */
export function repetitive(count: number, random: () => number): string[] {
  const pick = (from: readonly string[]) =>
    from[Math.floor(random() * from.length)] ?? "";
  const fill = (pattern: string) =>
    pattern
      .replaceAll("{p}", () => pick(places))
      .replaceAll("{s}", () => pick(services))
      .replaceAll("{g}", () => pick(groups))
      .replaceAll(/\{[nm]\}/g, () => String(10 + Math.floor(random() * 80)));
  return Array.from({ length: count }, () => {
    const sentences = 1 + Math.floor(random() * 3);
    return Array.from({ length: sentences }, () => fill(pick(patterns))).join(
      " ",
    );
  });
}

/** A paragraph of a revised document, and which one it was. */
export interface Revised {
  text: string;
  /** Null for one that somebody added. */
  origin: number | null;
}

/** Changes so large a part of the words, one by one. */
export function reword(text: string, part: number, random: () => number) {
  const others = ["perhaps", "now", "several", "often", "mostly", "27"];
  return text
    .split(" ")
    .flatMap((word) => {
      if (random() >= part) return [word];
      const how = random();
      const other = others[Math.floor(random() * others.length)] ?? "";
      if (how < 0.4) return [other];
      return how < 0.7 ? [] : [word, other];
    })
    .join(" ");
}

/** As councils revise: some deleted, reworded, renumbered, moved, added. */
export function revise(
  paragraphs: readonly string[],
  random: () => number,
): Revised[] {
  const kept = paragraphs.flatMap((text, origin): Revised[] => {
    const how = random();
    if (how < 0.1) return [];
    if (how < 0.25) return [{ text: reword(text, 0.2, random), origin }];
    if (how < 0.35) return [{ text: text.replace(/\d+/, "31"), origin }];
    if (how < 0.43) {
      const [added = ""] = repetitive(1, random);
      return [
        { text, origin },
        { text: added, origin: null },
      ];
    }
    return [{ text, origin }];
  });
  for (let moves = Math.floor(kept.length * 0.04); moves > 0; moves--) {
    const [one] = kept.splice(Math.floor(random() * kept.length), 1);
    if (one) kept.splice(Math.floor(random() * kept.length), 0, one);
  }
  return kept;
}

/** A paragraph as the reader of Word files gives it, without our marks. */
export const paragraph = (
  text: string,
  also: Partial<WordParagraph> = {},
): WordParagraph => ({
  text,
  sent: text,
  end: "kept",
  heading: null,
  list: null,
  table: null,
  bookmarks: [],
  style: null,
  bold: false,
  part: "body",
  ...also,
});
