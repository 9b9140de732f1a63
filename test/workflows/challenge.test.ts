import { expect, test } from "vitest";
import { getShortestPaths } from "xstate/graph";
import {
  type Event,
  challengeMachine,
  events,
  isOpen,
  move,
} from "#workflows/challenge.ts";
import { stages } from "#workflows/stages.ts";
import { allMet } from "./all-met.ts";

const paths = getShortestPaths(challengeMachine, {
  input: allMet,
  events: events.map((type) => ({ type })),
});

test("the shortest paths reach every state", () => {
  const reached = new Set(paths.map(({ state }) => state.value));
  expect([...reached].sort()).toEqual([...stages].sort());
});

test("every event leads somewhere from a state that can be reached", () => {
  const used = new Set<Event>();
  for (const { state } of paths) {
    const facts = { ...allMet, withdrawnFrom: "findings" as const };
    for (const event of events) {
      if (move(state.value, event, facts)) used.add(event);
    }
  }
  expect([...used].sort()).toEqual([...events].sort());
});

test("the way through, move by move", () => {
  const way: Event[] = [
    "agreeScope",
    "submitSelfAssessment",
    "closeEvidence",
    "finishInterviews",
    "agreeFindings",
    "sendDraft",
    "sendResponse",
    "issueFinal",
    "publish",
    "close",
  ];
  let stage = stages[0] as (typeof stages)[number];
  const seen = way.map((event) => {
    const to = move(stage, event, allMet);
    if (to) stage = to;
    return to;
  });
  expect(seen).toEqual([
    "selfAssessment",
    "evidence",
    "interviews",
    "findings",
    "recommendations",
    "councilResponse",
    "finalising",
    "improvement",
    "improvement",
    "closed",
  ]);
});

test("the returns", () => {
  const to = (stage: (typeof stages)[number], event: Event) =>
    move(stage, event, allMet);
  expect(to("evidence", "returnSelfAssessment")).toBe("selfAssessment");
  expect(to("finalising", "issueAnotherDraft")).toBe("councilResponse");
  expect(to("findings", "reopen")).toBe("interviews");
  expect(to("closed", "reopen")).toBe("improvement");
});

test("a withdrawn challenge reopens where it was withdrawn, or not at all", () => {
  for (const stage of stages) {
    if (!move(stage, "withdraw", allMet)) continue;
    const facts = { ...allMet, withdrawnFrom: stage };
    expect(move("withdrawn", "reopen", facts)).toBe(stage);
  }
  expect(move("withdrawn", "reopen", allMet)).toBeNull();
});

test("an event that a state does not know changes nothing", () => {
  expect(move("scoping", "publish", allMet)).toBeNull();
  expect(move("closed", "withdraw", allMet)).toBeNull();
});

test("an unknown state name is loud", () => {
  const corrupt: string = "limbo";
  expect(() => isOpen(corrupt as "scoping", "over")).toThrow("Unknown state");
});
