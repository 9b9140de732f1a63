import { listEvidenceOn } from "#db/queries/evidence-links.ts";
import type { Standing } from "./enter.server.ts";
import { readOnce } from "./read-once.ts";

type Eyes = Pick<Standing, "challenge" | "areas" | "sees">;

/** The evidence on an area in scope, by its key, that a person sees. */
export const evidenceOn = readOnce((db, standing: Eyes, areaKey) => {
  const { challenge, areas, sees } = standing;
  const area = areas.find(({ key }) => key === areaKey);
  return listEvidenceOn(db, {
    challengeId: challenge.id,
    criterionKeys: area?.criteria.map(({ key }) => key) ?? [],
    sight: sees("evidence"),
  });
});
