import { listAreaAnswers } from "#db/queries/area-answers.ts";
import { listCriterionAnswers } from "#db/queries/criterion-answers.ts";
import { listEvidenceLinks } from "#db/queries/evidence-links.ts";
import { readOnce } from "./read-once.ts";

/** What the council says of each area as it stands, for who sees all of it. */
export const areaAnswersNow = readOnce((db, { challenge }) =>
  listAreaAnswers(db, challenge.id, "all"),
);

/** What the council says of each criterion, for who sees all of it. */
export const criterionAnswersNow = readOnce((db, { challenge }) =>
  listCriterionAnswers(db, challenge.id, "all"),
);

/** Which evidence goes with which criterion, for who sees all of it. */
export const evidenceLinksNow = readOnce((db, { challenge }) =>
  listEvidenceLinks(db, challenge.id, "all"),
);
