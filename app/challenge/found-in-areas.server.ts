import { countRecommendationsInAreas } from "#db/queries/overview.ts";
import type { AreaFacts } from "#workflows/facts.ts";
import type { Block } from "../report/blocks.ts";
import { thingsIn } from "../report/sent-things.ts";
import type { ChallengeCall } from "../respond.server.ts";
import { counted } from "../ui/counted.ts";
import type { SentReport } from "./sent-report.server.ts";

interface Found {
  strengths: number;
  considerations: number;
  recommendations: number;
}

/**
 * What the team found in each area, counted: the working copy, or what was
 * sent. Nothing for who has not been sent any of it.
 */
export async function foundInAreas(
  call: ChallengeCall,
  areas: readonly AreaFacts[],
  report: SentReport | null,
): Promise<(areaKey: string) => Array<{ label: string; value: number }>> {
  const counts =
    call.sees("findings") === "all"
      ? await countedNow(call, areas)
      : countedIn(report?.blocks ?? []);
  return (areaKey) => {
    const found = counts.get(areaKey);
    return found ? worded(found) : [];
  };
}

async function countedNow(
  { app, challenge }: ChallengeCall,
  areas: readonly AreaFacts[],
): Promise<Map<string, Found>> {
  const rows = await countRecommendationsInAreas(app.db, challenge.id);
  return new Map(
    areas.map(({ key, strengths, considerations }) => {
      const cited = rows.find(({ area_key }) => area_key === key);
      const recommendations = Number(cited?.count ?? 0);
      return [key, { strengths, considerations, recommendations }];
    }),
  );
}

function countedIn(blocks: readonly Block[]): Map<string, Found> {
  const findings = thingsIn(blocks, "finding").map(({ head }) => head);
  const advice = thingsIn(blocks, "recommendation").map(({ head }) => head);
  const inArea = (key: string, sort: string) =>
    findings.filter((head) => head.areaKey === key && head.sort === sort);
  const keys = blocks.flatMap(({ areaKey }) => areaKey ?? []);
  return new Map(
    [...new Set(keys)].map((key) => [
      key,
      {
        strengths: inArea(key, "strength").length,
        considerations: inArea(key, "consideration").length,
        recommendations: advice.filter(({ areaKeys }) =>
          areaKeys?.includes(key),
        ).length,
      },
    ]),
  );
}

const worded = ({ strengths, considerations, recommendations }: Found) => [
  counted(strengths, "strength"),
  counted(considerations, "area for consideration", "areas for consideration"),
  ...(recommendations > 0 ? [counted(recommendations, "recommendation")] : []),
];
