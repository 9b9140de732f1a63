import {
  findRecommendation,
  listCitedFindings,
} from "#db/queries/recommendations.ts";
import type { Standing } from "../challenge/enter.server.ts";
import { missing } from "../challenge/missing.server.ts";
import type { Context } from "../context.server.ts";
import { findingsOffered } from "./findings-offered.server.ts";

/**
 * One recommendation, the findings it cites, and all it could cite.
 * @throws Gone once it is removed, NotFound for what never was one
 */
export async function oneRecommendation(
  app: Pick<Context, "db">,
  standing: Standing,
  id: string,
) {
  const { challenge, may } = standing;
  const row = await findRecommendation(app.db, challenge.id, id);
  if (!row) throw await missing(app.db, standing, "recommendation", id);
  const links = await listCitedFindings(app.db, challenge.id);
  const areas = await findingsOffered(app, standing);
  return {
    id,
    top: `/challenges/${challenge.id}`,
    mayEdit: may("recommendations"),
    number: row.number,
    leadIn: row.lead_in,
    text: row.text,
    priority: row.priority,
    version: row.version,
    savedBy: row.updated_by_name,
    savedAt: row.updated_at,
    cited: links
      .filter(({ recommendation_id }) => recommendation_id === id)
      .map(({ finding_id }) => finding_id),
    areas,
  };
}
