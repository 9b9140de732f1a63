import { expect, test } from "vitest";
import { frameworks } from "#workflows/frameworks/index.ts";
import {
  canBeKept,
  namesLevel,
  outcomeSentence,
  outcomeWords,
  outcomes,
  outcomesFor,
} from "#workflows/outcomes.ts";

const framework = frameworks["eflg-2009"];

test("no outcome says that anybody failed", () => {
  const words = outcomes.flatMap((outcome) => [
    outcomeWords(outcome).short,
    outcomeWords(outcome).title,
    outcomeSentence(framework, outcome, "achieving"),
    outcomeSentence(framework, outcome, null),
  ]);
  expect(words.filter((word) => /fail/i.test(word))).toEqual([]);
});

test("the report's sentence names the level that is met or kept", () => {
  expect(outcomeSentence(framework, "met", "achieving")).toBe(
    "The criteria for the level “Achieving” are met.",
  );
  expect(outcomeSentence(framework, "notYet", "achieving")).not.toMatch(
    "Achieving",
  );
  const naming = outcomes.filter(namesLevel);
  expect(naming).toEqual(["met", "notYetKeeps"]);
});

test("what can be chosen depends on the kind of challenge", () => {
  expect(outcomesFor("bespoke", true)).toEqual(["noLevelSought"]);
  expect(outcomesFor("award", true)).not.toContain("noLevelSought");
  expect(outcomesFor("award", false)).toEqual(outcomes);
});

test("a level is kept only where it stands below the one sought", () => {
  const kept = (sought: string | null) =>
    framework.levels
      .filter(({ key }) => canBeKept(framework, key, sought))
      .map(({ key }) => key);
  expect(kept("excellent")).toEqual(["developing", "achieving"]);
  expect(kept("achieving")).toEqual(["developing"]);
  expect(kept(null)).toEqual(["developing", "achieving", "excellent"]);
});
