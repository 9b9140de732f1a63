import { readAnswersSent } from "#db/queries/answers-sent.ts";
import { listFindingSources } from "#db/queries/findings-sources.ts";
import {
  type Finding,
  findMergedInto,
  listFindings,
} from "#db/queries/findings.ts";
import { listRecommendationsCiting } from "#db/queries/recommendations.ts";
import type { Area } from "#workflows/frameworks/index.ts";
import type { Standing } from "../challenge/enter.server.ts";
import { missing } from "../challenge/missing.server.ts";
import type { Context } from "../context.server.ts";
import { citedSource } from "./cited.ts";
import { findingName } from "./finding.ts";

/**
 * A finding with what it rests on, what rests on it, and its neighbours; or
 * the id of the finding that it was merged into.
 * @throws Gone once it is removed, NotFound for what never was one
 */
export async function findingPage(
  { db }: Pick<Context, "db">,
  standing: Standing,
  id: string,
) {
  const { challenge, areas, may, sees } = standing;
  const all = await listFindings(db, {
    challengeId: challenge.id,
    sight: sees("findings"),
  });
  const finding = all.find((one) => one.id === id);
  if (!finding) {
    const mergedInto = await findMergedInto(db, challenge.id, id);
    if (!mergedInto) throw await missing(db, standing, "finding", id);
    return { mergedInto };
  }
  const area = areas.find(({ key }) => key === finding.area_key);
  const sources = await listFindingSources(db, challenge.id, [id]);
  const { answers } = await readAnswersSent(db, challenge.id);
  const citing = await listRecommendationsCiting(db, challenge.id, id);
  return {
    mergedInto: null,
    id,
    top: `/challenges/${challenge.id}`,
    mayEdit: may("findings"),
    name: findingName(finding, area),
    area: {
      key: finding.area_key,
      title: area ? `${area.number} ${area.title}` : "",
    },
    criterion: criterionOf(area, finding),
    subheading: finding.subheading,
    text: finding.text,
    version: finding.version,
    agreed: finding.status === "agreed",
    savedBy: finding.updated_by_name,
    savedAt: finding.updated_at,
    counts: {
      kinds: finding.kinds,
      lost: finding.lost,
    },
    sources: sources.map((row) => citedSource(row, areas, answers)),
    citing: citing.map(({ id, number, lead_in }) => ({ id, number, lead_in })),
    ...neighboursOf(all, finding),
    canMerge: all.length > 1,
  };
}

function criterionOf(
  area: Area | undefined,
  { criterion_key }: Pick<Finding, "criterion_key">,
) {
  const found = area?.criteria.find(({ key }) => key === criterion_key);
  return found ? `${found.number} ${found.title}` : null;
}

/** The findings before and after it in its list. */
function neighboursOf(all: readonly Finding[], finding: Finding) {
  const { area_key, kind } = finding;
  const list = all.filter(
    (one) => one.area_key === area_key && one.kind === kind,
  );
  const at = list.indexOf(finding);
  return { previous: list[at - 1]?.id ?? null, next: list[at + 1]?.id ?? null };
}

export type FindingShown = Extract<
  Awaited<ReturnType<typeof findingPage>>,
  { mergedInto: null }
>;
