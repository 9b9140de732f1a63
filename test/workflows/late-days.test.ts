import { expect, test } from "vitest";
import { isBehind, lateDay } from "#workflows/late-days.ts";

const days = {
  scopingMeeting: "2026-01-05",
  selfAssessmentDue: "2026-03-02",
  firstDay: "2026-04-13",
  lastDay: "2026-04-15",
  draftReport: "2026-05-06",
  planAgreed: "2026-01-01",
};

test.each([
  ["scoping", "2026-01-05", undefined],
  ["scoping", "2026-01-06", "scopingMeeting"],
  ["selfAssessment", "2026-03-02", undefined],
  ["selfAssessment", "2026-05-20", "selfAssessmentDue"],
  ["evidence", "2026-04-14", "firstDay"],
  ["interviews", "2026-04-14", undefined],
  ["interviews", "2026-04-16", "lastDay"],
  ["recommendations", "2026-05-07", "draftReport"],
  ["councilResponse", "2026-05-07", undefined],
  ["improvement", "2027-05-07", undefined],
] as const)("at %s on %s late is %s", (stage, today, name) => {
  expect(lateDay(days, stage, today)?.name).toBe(name);
});

test.each([
  ["draftReport", "recommendations", false],
  ["draftReport", "councilResponse", true],
  // Interviews start while the visit is still ahead.
  ["firstDay", "interviews", false],
  ["verbalFeedback", "interviews", false],
  ["firstDay", "findings", true],
  ["verbalFeedback", "findings", true],
  ["packToPeers", "evidence", false],
  ["packToPeers", "interviews", true],
  ["planAgreed", "improvement", false],
  ["planAgreed", "closed", true],
  // It comes months after the plan, whatever the stage.
  ["progressReview", "closed", false],
] as const)("%s at %s is behind: %s", (name, stage, behind) => {
  expect(isBehind(name, stage)).toBe(behind);
});
