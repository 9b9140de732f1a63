import { type Stage, isPast } from "./stages.ts";
import { type TimetableStep, timetableSteps } from "./timetable-steps.ts";

/** The last stage before a step counts as taken, maybe before its day. */
const takenAfter: Partial<Record<TimetableStep, Stage>> = {
  scopingMeeting: "scoping",
  selfAssessmentDue: "selfAssessment",
  firstDay: "evidence",
  lastDay: "interviews",
  draftReport: "recommendations",
  commentsDue: "councilResponse",
  finalReport: "finalising",
};

/** The last stage before a step is behind a challenge, maybe before its day. */
const behindAfter: Partial<Record<TimetableStep, Stage>> = {
  ...takenAfter,
  teamAgreed: "evidence",
  packToPeers: "evidence",
  // Interviews start before people are on site: the days stand until it is over.
  teamCall: "interviews",
  eveningMeeting: "interviews",
  firstDay: "interviews",
  verbalFeedback: "interviews",
  planAgreed: "improvement",
};

/** Whether a stage shows that a step was taken. */
function isTaken(step: TimetableStep, stage: Stage): boolean {
  const before = takenAfter[step];
  return before !== undefined && isPast(stage, before);
}

/** Whether a step is waited for no longer, whatever its day. */
export function isBehind(step: TimetableStep, stage: Stage): boolean {
  const before = behindAfter[step];
  return before !== undefined && isPast(stage, before);
}

/**
 * The first step of a challenge whose planned day has passed, though the stage
 * says that it was not taken; or undefined.
 */
export function lateStep(
  days: Partial<Record<string, string>>,
  stage: Stage,
  today: string,
): { step: TimetableStep; day: string } | undefined {
  for (const step of timetableSteps) {
    const day = days[step];
    if (!takenAfter[step] || isTaken(step, stage)) continue;
    if (day && day < today) return { step, day };
  }
  return undefined;
}
