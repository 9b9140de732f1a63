import { readAnswersSent } from "#db/queries/answers-sent.ts";
import { listFindingSources } from "#db/queries/findings-sources.ts";
import { findMergedInto, listFindings } from "#db/queries/findings.ts";
import { listRecommendationsCiting } from "#db/queries/recommendations.ts";
import type { Standing } from "../challenge/enter.server.ts";
import type { Context } from "../context.server.ts";
import { NotFound } from "../errors.ts";
import { citedSource } from "./cited.ts";
import { findingName } from "./finding.ts";

/**
 * A finding with what it rests on, what rests on it, and its neighbours; or
 * the id of the finding that it was merged into.
 * @throws NotFound when there is no such finding in this challenge
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
    if (!mergedInto) throw new NotFound();
    return { mergedInto };
  }
  const list = all.filter(
    ({ area_key, kind }) =>
      area_key === finding.area_key && kind === finding.kind,
  );
  const at = list.indexOf(finding);
  const area = areas.find(({ key }) => key === finding.area_key);
  const criterion = area?.criteria.find(
    ({ key }) => key === finding.criterion_key,
  );
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
    criterion: criterion ? `${criterion.number} ${criterion.title}` : null,
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
    previous: list[at - 1]?.id ?? null,
    next: list[at + 1]?.id ?? null,
    canMerge: all.length > 1,
  };
}

export type FindingShown = Extract<
  Awaited<ReturnType<typeof findingPage>>,
  { mergedInto: null }
>;
