import { expect, test } from "vitest";
import {
  dayWords,
  doubtsAbout,
  otherDays,
  plannedDays,
  proposeDates,
} from "#workflows/planned-days.ts";
import { isWorkingDay } from "#workflows/working-days.ts";

const terms = {
  firstDay: "2026-10-06",
  daysOnSite: 3,
  commentWorkingDays: 10,
  nation: "england-and-wales" as const,
};

test("every planned day is counted from the first day on site", () => {
  expect(proposeDates(terms)).toEqual({
    scopingMeeting: "2026-05-06",
    teamAgreed: "2026-07-06",
    selfAssessmentDue: "2026-09-01",
    packToPeers: "2026-09-15",
    teamCall: "2026-09-25",
    eveningMeeting: "2026-10-05",
    firstDay: "2026-10-06",
    lastDay: "2026-10-08",
    verbalFeedback: "2026-10-08",
    draftReport: "2026-10-29",
    commentsDue: "2026-11-12",
    finalReport: "2026-11-26",
    planAgreed: "2027-01-08",
    progressReview: "2027-08-06",
  });
});

test("days off move to working days of the council's nation", () => {
  // 30 November 2026 is St Andrew's Day, a bank holiday in Scotland only.
  const visit = { ...terms, firstDay: "2026-11-24", daysOnSite: 5 };
  expect(proposeDates(visit).lastDay).toBe("2026-11-30");
  const scottish = proposeDates({ ...visit, nation: "scotland" });
  expect(scottish.lastDay).toBe("2026-12-01");
  for (const name of otherDays) {
    if (name === "eveningMeeting") continue;
    expect(isWorkingDay(scottish[name], "scotland"), name).toBe(true);
  }
});

test("the evening before a Monday is a Sunday, and a short month ends early", () => {
  const monday = proposeDates({ ...terms, firstDay: "2026-10-05" });
  expect(monday.eveningMeeting).toBe("2026-10-04");
  const may = proposeDates({ ...terms, firstDay: "2026-05-29" });
  expect(may.teamAgreed).toBe("2026-02-27");
});

test("proposals come in order, whatever the terms", () => {
  for (const firstDay of ["2026-01-02", "2026-04-01", "2026-12-21"]) {
    for (const daysOnSite of [1, 2, 5, 10]) {
      for (const commentWorkingDays of [1, 10, 20]) {
        const days = proposeDates({
          ...terms,
          firstDay,
          daysOnSite,
          commentWorkingDays,
        });
        const doubts = Object.values(doubtsAbout(days, terms.nation));
        expect(doubts).not.toContain("beforePrevious");
      }
    }
  }
});

test("a day off or out of order is doubted, a Sunday evening is not", () => {
  const days = {
    eveningMeeting: "2026-10-04",
    firstDay: "2026-10-03",
    lastDay: "2026-10-10",
    draftReport: "2026-10-09",
    commentsDue: undefined,
  };
  expect(doubtsAbout(days, "england-and-wales")).toEqual({
    firstDay: "beforePrevious",
    lastDay: "notWorkingDay",
    draftReport: "beforePrevious",
  });
});

test("every planned day says where its proposal comes from", () => {
  for (const name of plannedDays) {
    expect(dayWords(name).source.length).toBeGreaterThan(10);
  }
});
