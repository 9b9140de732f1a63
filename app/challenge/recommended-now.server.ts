import {
  listCitedFindings,
  listRecommendations,
} from "#db/queries/recommendations.ts";
import { readOnce } from "./read-once.ts";

/** What the team recommends as it stands, for who sees all of it. */
export const recommendationsNow = readOnce((db, { challenge }) =>
  listRecommendations(db, { challengeId: challenge.id, sight: "all" }),
);

/** Which recommendation rests on which finding, for who sees all of it. */
export const citedFindingsNow = readOnce((db, { challenge }) =>
  listCitedFindings(db, challenge.id),
);
