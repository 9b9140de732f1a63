import { type Stage, isPast } from "#workflows/stages.ts";

/** When the council reads what the team writes for its report. */
export function councilReads(stage: Stage): string {
  if (stage === "withdrawn") {
    return "The challenge was withdrawn; the council has only what was sent to it before.";
  }
  if (isPast(stage, "finalising")) {
    return "This was sent to the council in the final report.";
  }
  if (stage === "finalising") {
    return "The council reads this as the draft report has it; a change reaches it with the next version.";
  }
  return stage === "councilResponse"
    ? "This was sent to the council in the draft report."
    : "The council sees this when the draft report is sent.";
}

/** What becomes of the findings that are agreed. */
export function agreedGoes(stage: Stage): string {
  if (stage === "withdrawn") return "";
  if (isPast(stage, "finalising")) {
    return "What was agreed here went into the final report.";
  }
  if (stage === "finalising") {
    return "What is agreed here goes into the next version of the report.";
  }
  return stage === "councilResponse"
    ? "What was agreed here went into the draft report."
    : "What is agreed here goes into the draft report.";
}
