import { type Stage, isPast } from "#workflows/stages.ts";

/** What kind of version was sent last: "draft", "final", or none yet. */
export type LastSent = string | undefined;

/** When the council reads what the team writes for its report. */
export function councilReads(stage: Stage, lastSent: LastSent): string {
  if (stage === "withdrawn") {
    return "The challenge was withdrawn; the council has only what was sent to it before.";
  }
  if (isPast(stage, "finalising")) {
    return "This was sent to the council in the final report.";
  }
  if (isReadingDraft(stage, lastSent)) {
    return "This was sent to the council in the draft report.";
  }
  if (!mayBeSentAgain(stage, lastSent)) {
    return "The council sees this when the draft report is sent.";
  }
  const report = lastSent === "final" ? "final report" : "draft report";
  return `The council reads this as the ${report} has it; a change reaches it with the next version.`;
}

/** What becomes of the findings that are agreed. */
export function agreedGoes(stage: Stage, lastSent: LastSent): string {
  if (stage === "withdrawn") return "";
  if (isPast(stage, "finalising")) {
    return "What was agreed here went into the final report.";
  }
  if (isReadingDraft(stage, lastSent)) {
    return "What was agreed here went into the draft report.";
  }
  return mayBeSentAgain(stage, lastSent)
    ? "What is agreed here goes into the next version of the report."
    : "What is agreed here goes into the draft report.";
}

/** A stage that was reopened may have a final report out already. */
const isReadingDraft = (stage: Stage, lastSent: LastSent) =>
  stage === "councilResponse" && lastSent !== "final";

/** Whether a version is out and another can follow: a stage was reopened. */
const mayBeSentAgain = (stage: Stage, lastSent: LastSent) =>
  stage === "finalising" || lastSent !== undefined;
