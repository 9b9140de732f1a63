import { expect, test } from "vitest";
import { whyClosed } from "#app/challenge/why-closed.ts";

test.each([
  ["annotations", "councilResponse", undefined],
  [
    "annotations",
    "finalising",
    "The challenge is at the stage “Finalising”; this is open at the stage “Council response”.",
  ],
  [
    "evidence",
    "findings",
    "The challenge is at the stage “Findings”; this is open at the stages “Self-assessment”, “Evidence” and “Interviews”.",
  ],
  ["plan", "closed", "The challenge is closed."],
  ["evidence", "withdrawn", "The challenge was withdrawn."],
] as const)("why %s are not added at %s", (content, stage, because) => {
  expect(whyClosed(content, stage)).toBe(because);
});
