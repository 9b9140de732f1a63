import type { Stage } from "#workflows/stages.ts";

/** Who can read what is added in a stage, and from when. */
export const readersOf = (stage: Stage) =>
  stage === "selfAssessment"
    ? "The peer team can read it once the self-assessment is submitted."
    : "The peer team can read it at once.";
