import { expect, test } from "vitest";
import { likelyOwners } from "#workflows/owner-guesses.ts";

const known = [
  { name: "Cleo Fenn" },
  { name: "Anne-Marie Oak" },
  { name: "Head of Housing" },
];
const guessed = (words: string) =>
  likelyOwners(words, known).map(({ name }) => name);

test.each([
  ["CF", ["Cleo Fenn"]],
  ["C.F.", ["Cleo Fenn"]],
  ["AO", ["Anne-Marie Oak"]],
  ["AMO", ["Anne-Marie Oak"]],
  ["Fenn", ["Cleo Fenn"]],
  ["Cleo Fenn (HR)", ["Cleo Fenn"]],
  ["the Head of Housing", ["Head of Housing"]],
  // Part of a word is no name.
  ["Hous", []],
  ["FS", []],
  ["", []],
])("%s may mean %j", (words, names) => {
  expect(guessed(words)).toEqual(names);
});
