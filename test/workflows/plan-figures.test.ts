import { expect, test } from "vitest";
import { planFigures } from "#workflows/plan-figures.ts";
import { changesSince } from "#workflows/plan-since.ts";

test("actions are counted by status and by rating, those without one too", () => {
  expect(
    planFigures([
      { status: "complete", rag: "green", overdue: false },
      { status: "underWay", rag: null, overdue: true },
      { status: "underWay", rag: "red", overdue: false },
    ]),
  ).toEqual({
    ...{ all: 3, overdue: 1 },
    status: { notStarted: 0, underWay: 2, complete: 1, carriedOver: 0 },
    rag: { red: 1, amber: 0, green: 1, none: 1 },
  });
});

const action = (id: string, byWhen = "June 2026", status = "underWay") => ({
  ...{ id, byWhen, status: status as "underWay" | "complete" },
});

const revised = (actionId: string, reason: string, isCorrection = false) => ({
  ...{ actionId, reason, isCorrection, at: "2026-05-01T09:00:00.000Z" },
});

test("what was added, completed, revised and removed since is told", () => {
  const before = [
    action("gone"),
    action("done"),
    action("late"),
    action("as-it-was", "June 2026", "complete"),
  ];
  const after = [
    action("done", "June 2026", "complete"),
    action("late", "May 2027"),
    action("as-it-was", "June 2026", "complete"),
    action("new", "", "complete"),
  ];
  const revisions = [
    revised("late", "The board moved"),
    revised("late", "Staff left"),
    revised("new", "No matter"),
  ];
  const found = changesSince(before, after, revisions);
  expect(found.added.map(({ id }) => id)).toEqual(["new"]);
  expect(found.completed.map(({ id }) => id)).toEqual(["done", "new"]);
  expect(found.removed.map(({ id }) => id)).toEqual(["gone"]);
  expect(found.revised).toEqual([
    {
      ...{ action: after[1], from: "June 2026" },
      reasons: ["The board moved", "Staff left"],
    },
  ]);
});

test("a date whose writing alone was corrected is not revised", () => {
  const correction = [revised("one", "", true)];
  const found = changesSince(
    [action("one", "Jun 26")],
    [action("one", "June 2026")],
    correction,
  );
  expect(found.revised).toEqual([]);
});
