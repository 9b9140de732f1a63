import { expect, test } from "vitest";
import { answerState, isDone } from "#workflows/answer-state.ts";

const empty = {
  evidenced: "",
  missing: "",
  lead: "",
  claimedLevel: null,
  notApplicable: false,
  notApplicableReason: "",
  recheck: false,
};

test.each([
  ["notStarted", undefined],
  ["notStarted", empty],
  ["notStarted", { ...empty, evidenced: " \n " }],
  ["inProgress", { ...empty, missing: "A survey" }],
  ["inProgress", { ...empty, claimedLevel: "achieving" }],
  ["inProgress", { ...empty, notApplicable: true, evidenced: "x" }],
  ["answered", { ...empty, evidenced: "A forum" }],
  [
    "notApplicable",
    { ...empty, notApplicable: true, notApplicableReason: "x" },
  ],
  ["recheck", { ...empty, evidenced: "A forum", recheck: true }],
] as const)("%s", (state, answer) => {
  expect(answerState(answer)).toBe(state);
});

test("only an answer or a reason is done; a carried text is not", () => {
  expect(isDone("answered")).toBe(true);
  expect(isDone("notApplicable")).toBe(true);
  expect(isDone("recheck")).toBe(false);
  expect(isDone("inProgress")).toBe(false);
  expect(isDone("notStarted")).toBe(false);
});
