import { expect, test } from "vitest";
import { movedDates } from "#workflows/moved-dates.ts";

const days = {
  scopingMeeting: "2026-03-02",
  // Two Fridays before; a Sunday evening; the Saturday after.
  teamCall: "2026-09-25",
  eveningMeeting: "2026-10-04",
  lastDay: "2026-10-07",
  planAgreed: "2026-10-10",
};

const visit = {
  ...{ from: "2026-10-05", today: "2026-09-01" },
  nation: "england-and-wales" as const,
};

test("the other days stay as many working days away", () => {
  expect(movedDates(days, { ...visit, to: "2026-10-13" })).toEqual({
    // It has been held.
    scopingMeeting: "2026-03-02",
    teamCall: "2026-10-05",
    eveningMeeting: "2026-10-12",
    lastDay: "2026-10-15",
    planAgreed: "2026-10-18",
  });
});

test("bank holidays on the way are no working days, and all goes back again", () => {
  const before = { draftReport: "2026-10-26" };
  const christmas = { ...visit, to: "2026-12-14" };
  const moved = movedDates(before, christmas);
  // Fifteen working days, with Christmas, Boxing Day in lieu and New Year out.
  expect(moved).toEqual({ draftReport: "2027-01-07" });
  const back = { ...visit, from: "2026-12-14", to: visit.from };
  expect(movedDates(moved, back)).toEqual(before);
});

test("a day that is not set stays so", () => {
  expect(movedDates({}, { ...visit, to: "2026-10-13" })).toEqual({});
});
