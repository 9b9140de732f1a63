import { expect, test } from "vitest";
import { compareWords } from "#app/report/compare-words.ts";

/** "kept [-deleted-]{+inserted+}": as a person would read it. */
const read = (before: string, after: string) =>
  compareWords(before, after)
    .map(({ how, text }) =>
      how === "kept" ? text : how === "deleted" ? `[-${text}-]` : `{+${text}+}`,
    )
    .join("");

const joined = (before: string, after: string, not: string) =>
  compareWords(before, after)
    .filter(({ how }) => how !== not)
    .map(({ text }) => text)
    .join("");

const examples: Array<[before: string, after: string, shown: string]> = [
  ["The same words.", "The same words.", "The same words."],
  [
    "The network meets monthly.",
    "The staff network meets every month.",
    "The {+staff +}network meets [-monthly-]{+every month+}.",
  ],
  // Numbers, money, shares, dates and times stay whole.
  [
    "In all £1,204.50 went to 3.4% of homes.",
    "In all £1,304.50 went to 3.5% of homes.",
    "In all [-£1,204.50-]{+£1,304.50+} went to [-3.4%-]{+3.5%+} of homes.",
  ],
  [
    "Open 9:30 in 2019–20 and later on.",
    "Open 9:45 in 2020–21 and later on.",
    "Open [-9:30-]{+9:45+} in [-2019–20-]{+2020–21+} and later on.",
  ],
  // So do apostrophes and dashes within a word; a dash between words does not.
  [
    "The council’s co-produced plan – well made.",
    "The councils’ coproduced plan – well made.",
    "The [-council’s co-produced-]{+councils’ coproduced+} plan – well made.",
  ],
  ["It ended.", "It ended. Then more came.", "It ended.{+ Then more came.+}"],
  ["First it ended.", "It ended.", "[-First it-]{+It+} ended."],
  [
    "One line.\nNext line.",
    "One line. Next line.",
    "One line.[-\n-]{+ +}Next line.",
  ],
  ["", "New words.", "{+New words.+}"],
  ["Old words.", "", "[-Old words.-]"],
  [
    "Said, and done at once.",
    "Said and done at once.",
    "Said[-,-] and done at once.",
  ],
];

test.each(examples)("%j and %j", (before, after, shown) => {
  expect(read(before, after)).toBe(shown);
});

test("another text altogether is not shown in crumbs", () => {
  const before = "The training of the staff is good and of use to the people.";
  const after =
    "Budgets were cut, and few of the libraries are open to anyone.";
  expect(read(before, after)).toBe(`[-${before}-]{+${after}+}`);
});

test("a mark that stayed between two changes goes with them", () => {
  const tail = "are known to everyone who works for the council today.";
  expect(read(`Aims, goals ${tail}`, `Hopes, plans ${tail}`)).toBe(
    `[-Aims, goals-]{+Hopes, plans+} ${tail}`,
  );
});

test("both texts can be read back from the runs, to the letter", () => {
  const pieces = ["the ", "council’s ", "\n", "  ", "4.2", ", ", "plan", ". "];
  let seed = 7;
  const random = () => (seed = (seed * 16807) % 2147483647) / 2147483647;
  const text = () =>
    Array.from(
      { length: Math.floor(random() * 30) },
      () => pieces[Math.floor(random() * pieces.length)],
    ).join("");
  for (let round = 0; round < 2000; round++) {
    const [before, after] = [text(), text()];
    expect(joined(before, after, "inserted")).toBe(before);
    expect(joined(before, after, "deleted")).toBe(after);
  }
});

test("two long texts with nothing in common cost no more than reading them", () => {
  const long = (word: string) =>
    Array.from({ length: 20_000 }, (_, at) => `${word}${at}`).join(" ");
  const start = performance.now();
  expect(compareWords(long("a"), long("b"))).toHaveLength(2);
  expect(performance.now() - start).toBeLessThan(1000);
});
