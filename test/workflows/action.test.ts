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
    { status: "complete", rag: null, due: { kind: "recurring", latest: null } },
    "It is complete, but “by when” says that it comes back.",
  ],
  [
    { latestProgress: "Completed. The panel meets each term." },
    "Its latest progress says that it is complete, but its status does not.",
  ],
  [{ rag: "green", byRule: "red" }, "It is rated green, but red by the rule."],
  [{ rag: "red", byRule: "green" }, "It is rated red, but green by the rule."],
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

test.each([
  ["a rating one step from the rule", { rag: "amber", byRule: "red" }],
  ["a rating where the rule gives none", { rag: "red", byRule: null }],
  ["progress on the way", { latestProgress: "Two of five are completed." }],
  [
    "progress that says what the status says",
    { status: "complete", rag: "green", latestProgress: "Completed." },
  ],
  [
    "what recurs and is under way",
    { due: { kind: "recurring", latest: null } },
  ],
] satisfies Array<[string, Partial<ActionSeen>]>)(
  "%s contradicts nothing",
  (_, seen) => {
    expect(contradictions({ ...fine, ...seen })).toEqual([]);
  },
);

test("what is complete against the rule is said once", () => {
  const seen = { status: "complete", rag: "red", byRule: "green" } as const;
  expect(contradictions({ ...fine, ...seen })).toEqual([
    "It is complete, but rated red.",
  ]);
});

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
