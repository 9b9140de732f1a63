import type { AreaWords } from "#db/queries/area-answers.ts";
import type { CriterionWords } from "#db/queries/criterion-answers.ts";

/** What is said of a criterion; blank where nothing is. */
export const criterionWords = (
  answer: CriterionWords | undefined,
): CriterionWords => ({
  evidenced: answer?.evidenced ?? "",
  missing: answer?.missing ?? "",
  claimedLevel: answer?.claimedLevel ?? null,
  lead: answer?.lead ?? "",
  notApplicable: answer?.notApplicable ?? false,
  notApplicableReason: answer?.notApplicableReason ?? "",
});

/** What is said of an area as a whole; blank where nothing is. */
export const areaWords = (answer: AreaWords | undefined): AreaWords => ({
  aspirations: answer?.aspirations ?? "",
  narrative: answer?.narrative ?? "",
  claimedLevel: answer?.claimedLevel ?? null,
  levelReason: answer?.levelReason ?? "",
});
