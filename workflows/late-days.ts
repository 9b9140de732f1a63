import { type PlannedDay, plannedDays } from "./planned-days.ts";
import { type Stage, isPast } from "./stages.ts";

/** The last stage before what was planned counts as done, maybe before its day. */
const doneAfter: Partial<Record<PlannedDay, Stage>> = {
  scopingMeeting: "scoping",
  selfAssessmentDue: "selfAssessment",
  firstDay: "evidence",
  lastDay: "interviews",
  draftReport: "recommendations",
  commentsDue: "councilResponse",
  finalReport: "finalising",
};

/** The last stage before it is behind a challenge, maybe before its day. */
const behindAfter: Partial<Record<PlannedDay, Stage>> = {
  ...doneAfter,
  teamAgreed: "evidence",
  packToPeers: "evidence",
  // Interviews start before people are on site: the days stand until it is over.
  teamCall: "interviews",
  eveningMeeting: "interviews",
  firstDay: "interviews",
  verbalFeedback: "interviews",
  planAgreed: "improvement",
};

/** Whether a stage shows that what was planned was done. */
function isDone(name: PlannedDay, stage: Stage): boolean {
  const before = doneAfter[name];
  return before !== undefined && isPast(stage, before);
}

/** Whether it is waited for no longer, whatever its day. */
export function isBehind(name: PlannedDay, stage: Stage): boolean {
  const before = behindAfter[name];
  return before !== undefined && isPast(stage, before);
}

/**
 * The first planned day of a challenge that has passed, though the stage says
 * that what it was planned for was not done; or undefined.
 */
export function lateDay(
  days: Partial<Record<string, string>>,
  stage: Stage,
  today: string,
): { name: PlannedDay; day: string } | undefined {
  for (const name of plannedDays) {
    const day = days[name];
    if (!doneAfter[name] || isDone(name, stage)) continue;
    if (day && day < today) return { name, day };
  }
  return undefined;
}
