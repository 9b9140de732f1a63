import { describe, expect, test } from "vitest";
import { whyNoExtension } from "#workflows/extension.ts";
import { remindersOf } from "#workflows/reminders.ts";

const nation = "england-and-wales" as const;

describe("the last day for comments is put off", () => {
  const days = {
    draftReport: "2026-11-13",
    commentsDue: "2026-11-27",
    finalReport: "2026-12-11",
    planAgreed: "2027-01-29",
  };
  const at = { today: "2026-11-23", nation };

  test.each([
    ["2026-12-04", null],
    ["2026-12-11", null],
    ["2026-11-27", "notLater"],
    ["2026-11-26", "notLater"],
    // A Saturday.
    ["2026-12-05", "notWorkingDay"],
    ["2026-12-14", { after: "finalReport", day: "2026-12-11" }],
  ])("to %s", (wanted, why) => {
    expect(whyNoExtension(days, wanted, at)).toEqual(why);
  });

  test("never to a bank holiday or a day that has passed", () => {
    const alone = { commentsDue: "2026-12-21" };
    expect(whyNoExtension(alone, "2026-12-25", at)).toBe("notWorkingDay");
    expect(
      whyNoExtension(alone, "2026-12-22", { today: "2026-12-23", nation }),
    ).toBe("past");
  });

  test("what was planned before it already is in nobody's way", () => {
    const late = { ...days, finalReport: "2026-11-20" };
    expect(whyNoExtension(late, "2026-12-04", at)).toBeNull();
    expect(whyNoExtension(late, "2027-02-01", at)).toEqual({
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
