import type { Kysely } from "kysely";
import { listFindingAreas } from "#db/queries/findings.ts";
import type { Tables } from "#db/schema.ts";
import { readOnce } from "../challenge/read-once.ts";
import { citedFindingsNow } from "../challenge/recommended-now.server.ts";
import type { Standing } from "../challenge/enter.server.ts";
import { latestReport } from "../challenge/latest-report.server.ts";
import { type Block, blocksFrom } from "../report/blocks.ts";
import { thingsIn } from "../report/sent-things.ts";

/** In which area each finding is, and in which each recommendation rests. */
export interface PlacesKnown {
  /** An area's key by a finding's id. */
  findings: ReadonlyMap<string, string>;
  /** Areas' keys by a recommendation's id. */
  recommendations: ReadonlyMap<string, readonly string[]>;
}

/**
 * The places of findings and recommendations as somebody knows them: as they
 * stand for the team, as they were sent last for the council.
 */
export const placesKnown = readOnce(places);

async function places(
  db: Kysely<Tables>,
  { challenge, sees }: Pick<Standing, "challenge" | "sees">,
): Promise<PlacesKnown> {
  if (sees("findings") !== "all") {
    return placesSent(await blocksSent(db, { challenge }));
  }
  const areas = await listFindingAreas(db, challenge.id);
  const findings = new Map(areas.map(({ id, areaKey }) => [id, areaKey]));
  const recommendations = new Map<string, string[]>();
  for (const row of await citedFindingsNow(db, { challenge })) {
    const areaKey = findings.get(row.finding_id);
    const known = recommendations.get(row.recommendation_id) ?? [];
    if (areaKey)
      recommendations.set(row.recommendation_id, [...known, areaKey]);
  }
  return { findings, recommendations };
}

/** The blocks of the report as it was last sent; none before the first draft. */
export async function blocksSent(
  db: Kysely<Tables>,
  standing: Pick<Standing, "challenge">,
): Promise<readonly Block[]> {
  return blocksFrom((await latestReport(db, standing))?.blocks);
}

function placesSent(blocks: readonly Block[]): PlacesKnown {
  return {
    findings: new Map(
      thingsIn(blocks, "finding").flatMap(({ id, head: { areaKey } }) =>
        areaKey === null ? [] : [[id, areaKey] as const],
      ),
    ),
    recommendations: new Map(
      thingsIn(blocks, "recommendation").map(({ id, head }) => [
        id,
        head.areaKeys ?? [],
      ]),
    ),
  };
}
