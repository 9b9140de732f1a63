import { expect, test } from "vitest";
import { finderOfVoices, postsIn } from "#workflows/voices.ts";

test.each([
  ["Head of human resources and two advisers", ["Head of human resources"]],
  ["Insight manager, head of policy", ["Insight manager", "head of policy"]],
  ["The leader and the chief executive", ["leader", "chief executive"]],
  ["The chair and five members", ["chair"]],
  ["Street-cleaning and recycling crews", []],
  ["Nine heads of service; three branch officers", []],
  ["Anyone who came", []],
])("in “%s” is a post", (who, posts) => {
  expect(postsIn(who)).toEqual(posts);
});

const find = finderOfVoices([
  "Head of human resources",
  "chief executive",
  "chair",
]);

test.each([
  [
    "In May the head of human resources told us so.",
    "the head of human resources told",
  ],
  ["The Chief Executive also felt this.", "The Chief Executive also felt"],
  [
    "The chair, who joined in May, has said so.",
    "The chair, who joined in May, has said",
  ],
  ["According to the chair it is", "According to the chair"],
  ["as we heard from its chief executive", "heard from its chief executive"],
])("one person speaks in “%s”", (text, words) => {
  expect(find(text).map((one) => one.words)).toEqual([words]);
});

test.each([
  "The chief executive leads this, and staff said so.",
  "We recommend that the head of human resources reports twice a year.",
  "The chairs told us, and a vice-chair said so; the armchair felt soft.",
  "Many a manager told us. Officers said so.",
  "According to the chair-based exercise group",
])("nobody alone speaks in “%s”", (text) => {
  expect(find(text)).toEqual([]);
});

test("it says whose post it is, as it is known; with none nothing is found", () => {
  expect(find("The HEAD of\nhuman resources told us")).toMatchObject([
    { at: 0, post: "Head of human resources" },
  ]);
  expect(finderOfVoices([])("The chair said so.")).toEqual([]);
});
