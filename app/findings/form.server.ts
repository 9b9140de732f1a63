import { type Finding, listFindings } from "#db/queries/findings.ts";
import type { Standing } from "../challenge/enter.server.ts";
import type { Context } from "../context.server.ts";

/** What the form for a finding offers: areas, criteria, known sub-headings. */
export async function findingChoices(
  { db }: Pick<Context, "db">,
  { challenge, areas, sees }: Standing,
) {
  const findings = await listFindings(db, {
    challengeId: challenge.id,
    sight: sees("findings"),
  });
  return {
    top: `/challenges/${challenge.id}`,
    areas: areas.map(({ key, number, title, criteria }) => ({
      key,
      number,
      title,
      criteria: criteria.map((criterion) => ({
        key: criterion.key,
        number: criterion.number,
        title: criterion.title,
      })),
    })),
    subheadings: [...new Set(findings.map((finding) => finding.subheading))]
      .filter((subheading) => subheading !== "")
      .sort(),
  };
}

export type FindingChoices = Awaited<ReturnType<typeof findingChoices>>;

/** A finding as its form starts with it. */
export const asInput = (finding: Finding) => ({
  areaKey: finding.area_key,
  criterionKey: finding.criterion_key ?? "",
  kind: finding.kind,
  subheading: finding.subheading,
  text: finding.text,
  version: finding.version,
});
