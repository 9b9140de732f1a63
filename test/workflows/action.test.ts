import { expect, test } from "vitest";
import {
  type ActionSeen,
  contradictions,
  isOpenAction,
  ragFrom,
  statusFrom,
} from "#workflows/action.ts";

const fine: ActionSeen = {
  status: "underWay",
  rag: "amber",
  due: { kind: "month", latest: "2026-10-31" },
  progressEntries: 1,
  planBegan: "2026-03-01",
};

test("an action that fits together has nothing to flag", () => {
  expect(contradictions(fine)).toEqual([]);
});

test.each([
  [{ status: "complete", rag: "red" }, "It is complete, but rated red."],
  [{ status: "complete", rag: "amber" }, "It is complete, but rated amber."],
  [
    { status: "complete", rag: null, progressEntries: 0 },
    "It is complete, but no progress says what was done.",
  ],
  [{ status: "notStarted" }, "It has not started, but progress is recorded."],
  [
    { due: { kind: "status-word", latest: null } },
    "“By when” reads as finished or begun, not as a date.",
  ],
  [
    { due: { kind: "month", latest: "2022-01-31" } },
    "“By when” lies before the plan began.",
  ],
  [
    { due: { kind: "ongoing", latest: null }, reviewOn: null },
    "It never falls due, and has no review date.",
  ],
] satisfies Array<[Partial<ActionSeen>, string]>)(
  "%o is flagged, not mended",
  (odd, sentence) => {
    expect(contradictions({ ...fine, ...odd })).toEqual([sentence]);
  },
);

test.each([
  ["it has a review date", { reviewOn: "2027-04-01" }],
  ["its plan keeps no review dates", {}],
  ["it is carried over", { reviewOn: null, status: "carriedOver" }],
] satisfies Array<[string, Partial<ActionSeen>]>)(
  "what is ongoing is not flagged when %s",
  (_, seen) => {
    const ongoing = { kind: "ongoing", latest: null } as const;
    expect(contradictions({ ...fine, due: ongoing, ...seen })).toEqual([]);
  },
);

test("complete and carried over let a challenge close; the rest is open", () => {
  const open = ["notStarted", "underWay", "complete", "carriedOver"].filter(
    isOpenAction,
  );
  expect(open).toEqual(["notStarted", "underWay"]);
});

test("a stored word that is none is loud", () => {
  expect(() => statusFrom("finished")).toThrow();
  expect(() => ragFrom("blue")).toThrow();
  expect(ragFrom(null)).toBeNull();
});
