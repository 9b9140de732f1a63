import { describe, expect, test } from "vitest";
import { earliestDue, whyNoMove } from "#workflows/comments-due.ts";
import { remindersOf } from "#workflows/reminders.ts";

const nation = "england-and-wales" as const;

describe("the last day for comments is moved", () => {
  const days = {
    draftReport: "2026-11-13",
    commentsDue: "2026-11-27",
    finalReport: "2026-12-11",
    planAgreed: "2027-01-29",
  };
  const at = { today: "2026-11-23", nation };

  test.each([
    ["2026-12-04", null],
    ["2026-12-10", null],
    // The day of the final report: it waits for the comments.
    ["2026-12-11", { after: "finalReport", day: "2026-12-11" }],
    ["2026-11-27", "same"],
    // Earlier, from tomorrow on.
    ["2026-11-26", null],
    ["2026-11-24", null],
    ["2026-11-23", { from: "2026-11-24" }],
    ["2026-11-20", "past"],
    // A Saturday.
    ["2026-12-05", "notWorkingDay"],
    ["2026-12-14", { after: "finalReport", day: "2026-12-11" }],
  ])("to %s", (wanted, why) => {
    expect(whyNoMove(days, wanted, at)).toEqual(why);
  });

  test("never to a bank holiday or a day that has passed", () => {
    const alone = { commentsDue: "2026-12-21" };
    expect(whyNoMove(alone, "2026-12-25", at)).toBe("notWorkingDay");
    expect(
      whyNoMove(alone, "2026-12-22", { today: "2026-12-23", nation }),
    ).toBe("past");
  });

  test("earlier only from the next working day on", () => {
    const friday = { today: "2026-11-20", nation };
    expect(whyNoMove(days, "2026-11-23", friday)).toBeNull();
    expect(whyNoMove(days, "2026-11-21", friday)).toBe("notWorkingDay");
    expect(whyNoMove(days, "2026-11-20", friday)).toEqual({
      from: "2026-11-23",
    });
    // Christmas, and Boxing Day on a Saturday.
    expect(earliestDue({ today: "2026-12-24", nation })).toBe("2026-12-29");
  });

  test("what was planned before it already is in nobody's way", () => {
    const late = { ...days, finalReport: "2026-11-20" };
    expect(whyNoMove(late, "2026-12-04", at)).toBeNull();
    expect(whyNoMove(late, "2027-02-01", at)).toEqual({
      after: "planAgreed",
      day: "2027-01-29",
    });
  });
});

test("reminders go out five and two working days before the last day and on it", () => {
  expect(remindersOf("2026-11-27", "2026-11-13", nation)).toEqual([
    { day: "2026-11-20", workingDays: 5 },
    { day: "2026-11-25", workingDays: 2 },
    { day: "2026-11-27", workingDays: 0 },
  ]);
  // Good Friday and Easter Monday do not count.
  expect(
    remindersOf("2026-04-08", "2026-03-20", nation).map(({ day }) => day),
  ).toEqual(["2026-03-30", "2026-04-02", "2026-04-08"]);
});

test("nobody is reminded on the day on which the draft was sent", () => {
  expect(
    remindersOf("2026-11-27", "2026-11-20", nation).map(({ day }) => day),
  ).toEqual(["2026-11-25", "2026-11-27"]);
});
