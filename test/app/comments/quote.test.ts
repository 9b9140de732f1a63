import { expect, test } from "vitest";
import { findWords, inContext, placeOf } from "#app/comments/quote.ts";

const wordsIn = (text: string, words: string) =>
  findWords(text, words).map(({ start, end }) => text.slice(start, end));

test.each([
  [
    "quotation marks and dashes",
    "the ward’s “lead” – Mo",
    `ward's "lead" - Mo`,
  ],
  ["runs of space and broken lines", "of two  words", "of\n  two words"],
  ["signs that nobody sees", "co\u00ADoperate", "cooperate"],
  ["signs of a printed page", "the ﬁrst … of", "first ... of"],
  ["capitals", "The Team met", "the team MET"],
])("%s do not keep words from being found", (_, text, words) => {
  const [found] = wordsIn(text, words);
  expect(text.endsWith(found ?? "nothing")).toBe(true);
});

test("capitals as typed and whole words go before others", () => {
  expect(findWords("The data, the data", "the data")).toEqual([
    { start: 10, end: 18 },
  ]);
  expect(findWords("They say the data", "the")).toEqual([
    { start: 9, end: 12 },
  ]);
  expect(wordsIn("They say data", "the")).toEqual(["The"]);
  expect(wordsIn("the the", "the")).toEqual(["the", "the"]);
});

test("a place that was marked is kept, also inside a word", () => {
  const text = "They say the data";
  expect(placeOf(text, { quote: "The", start: 0 })).toEqual({
    stretch: { start: 0, end: 3 },
  });
  expect(placeOf(text, { quote: "the", start: 5 })).toEqual({
    stretch: { start: 9, end: 12 },
  });
  const many = "e".repeat(200);
  expect(placeOf(many, { quote: "e", start: 150 })).toEqual({
    stretch: { start: 150, end: 151 },
  });
  expect(findWords(many, "e")).toHaveLength(50);
});

test("words are shown among whole words", () => {
  const text =
    "The team met a council that knows its district, is led well and listens to those that use its services.";
  expect(findWords(text, "that").map((one) => inContext(text, one))).toEqual([
    "The team met a council that knows its district, is led …",
    "… well and listens to those that use its services.",
  ]);
  const unbroken = "a".repeat(100);
  expect(inContext(unbroken, { start: 50, end: 52 })).toBe("… aa …");
});
