import type { Kysely } from "kysely";
import { listExamples } from "#db/queries/examples.ts";
import { listFindings } from "#db/queries/findings.ts";
import { listOwnSections } from "#db/queries/own-sections.ts";
import { listRecommendations } from "#db/queries/recommendations.ts";
import { listSections } from "#db/queries/report-sections.ts";
import { type Worded, listWordings } from "#db/queries/wordings.ts";
import type { Tables } from "#db/schema.ts";
import { type WordedKind, thingName } from "../wordings/thing.ts";
import type { Present } from "./fresh.ts";

/** What the team's report of a challenge holds by now. */
export async function presentIn(
  db: Kysely<Tables>,
  challengeId: string,
): Promise<Present> {
  const all = { challengeId, sight: "all" } as const;
  const wordings = await listWordings(db, challengeId);
  const worded = new Map(wordings.map((one) => [one.thing, one]));
  /** Its own words, and those that the report has for it. */
  const words = (kind: WordedKind, id: string, own: Worded) => {
    const said = worded.get(thingName({ kind, id }));
    return said ? [own, { leadIn: said.lead_in, text: said.text }] : [own];
  };
  const findings = await listFindings(db, all);
  const recommendations = await listRecommendations(db, all);
  const examples = await listExamples(db, all);
  const sections = await listSections(db, challengeId);
  return {
    findings: findings.map(({ area_key: areaKey, kind, text }) => ({
      ...{ areaKey, kind, text },
    })),
    recommendations: recommendations.flatMap(({ id, lead_in: leadIn, text }) =>
      words("recommendation", id, { leadIn, text }),
    ),
    examples: examples.flatMap(({ id, kind, lead_in: leadIn, text }) =>
      words("example", id, { leadIn, text }).map((said) => ({ ...said, kind })),
    ),
    texts: new Map(sections.map(({ section, text }) => [section, text])),
    own: await listOwnSections(db, challengeId),
  };
}
