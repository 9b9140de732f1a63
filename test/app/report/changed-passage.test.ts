import { expect, test } from "vitest";
import {
  changedPassage,
  inShort,
  isAsItWas,
} from "#app/report/changed-passage.ts";

const before =
  "Staff told the team that forty of the council’s buildings are open to all, and that the rest will follow.";
const after =
  "As we heard, staff told the team that thirty of the council’s buildings are open to everybody, and that the rest will follow soon.";

const passage = (words: string) => {
  const start = before.indexOf(words);
  return { start, end: start + words.length };
};
const marked = (words: string) =>
  changedPassage(before, after, passage(words))
    .map(({ how, text }) =>
      how === "kept" ? text : how === "deleted" ? `[-${text}]` : `[+${text}]`,
    )
    .join("");

test.each([
  ["forty of the", "[-forty][+thirty] of the"],
  ["forty", "[-forty][+thirty]"],
  ["are open to all,", "are open to [-all][+everybody],"],
  // What was put in beside a passage is not in it.
  ["the rest will follow", "the rest will follow"],
])("of “%s” became what is shown", (words, shown) => {
  expect(marked(words)).toBe(shown);
});

test("of a whole block all is shown, and nothing is left out of either text", () => {
  const runs = changedPassage(before, after, null);
  const side = (left: "deleted" | "inserted") =>
    runs
      .filter(({ how }) => how !== left)
      .map(({ text }) => text)
      .join("");
  expect(side("inserted")).toBe(before);
  expect(side("deleted")).toBe(after);
});

test("in a margin long words that stayed are cut short, at their ends and inside", () => {
  const long = "one two three ".repeat(20);
  const cut = inShort([
    { how: "kept", text: long },
    { how: "deleted", text: "old" },
    { how: "kept", text: long },
    { how: "inserted", text: "new" },
    { how: "kept", text: long },
  ]).map(({ text }) => text);
  expect(cut[0]).toMatch(/^… .{20,45}$/);
  expect(cut[1]).toBe("old");
  expect(cut[2]).toMatch(/^one .* … .* three $/);
  expect(cut[4]).toMatch(/^one .{20,45} …$/);
  expect(cut.join("").length).toBeLessThan(220);
});

test("a long passage that stayed is shown by both its ends, and known for it", () => {
  const long = "one two three ".repeat(20).trim();
  const stayed = changedPassage(`Now ${long}.`, `Then ${long}!`, {
    start: 4,
    end: 4 + long.length,
  });
  expect(isAsItWas(stayed, long)).toBe(true);
  const [cut, ...others] = inShort(stayed);
  expect(others).toEqual([]);
  expect(cut?.text).toMatch(/^one two .{10,35} … .{10,35}two three$/);
  expect(isAsItWas(stayed, long.slice(1))).toBe(false);
});
