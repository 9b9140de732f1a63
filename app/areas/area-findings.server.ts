import { listFindings } from "#db/queries/findings.ts";
import {
  listCitedFindings,
  listRecommendations,
} from "#db/queries/recommendations.ts";
import { findLatestVersion } from "#db/queries/reports.ts";
import type { Area } from "#workflows/frameworks/schema.ts";
import { type Block, blocksFrom } from "../report/blocks.ts";
import type { AreaCall } from "./area-call.ts";

/** The most of each kind that an area page shows; the list has the rest. */
const most = 10;

/**
 * The findings of an area and the recommendations that rest on them: the
 * working copy, or what was sent; null for who sees neither.
 */
export async function findingsOf(call: AreaCall, area: Area) {
  const sight = call.sees("findings");
  if (sight === "all") return workingFindings(call, area);
  if (sight === "none") return null;
  const version = await findLatestVersion(call.app.db, call.challenge.id);
  const blocks = version ? blocksFrom(version.blocks) : [];
  const sent = blocks
    .filter(({ kind, areaKey }) => kind === "finding" && areaKey === area.key)
    .map(({ id, sort, ref, label }) => ({
      id,
      kind: sort,
      number: label,
      text: wholeText(blocks, ref),
      href: `report/versions/${version?.number}#${id}`,
      draft: false,
    }));
  return { ...firstOfEach(sent), all: "report", recommendations: [] };
}

/** All a version says of one thing, with its nested bullets as lines. */
const wholeText = (blocks: readonly Block[], ref: Block["ref"]) =>
  blocks
    .filter((block) => ref && block.ref?.id === ref.id)
    .map(({ kind, text }) => (kind === "nestedBullet" ? `- ${text}` : text))
    .join("\n\n");

async function workingFindings({ app, challenge }: AreaCall, area: Area) {
  const key = { challengeId: challenge.id, sight: "all" as const };
  const findings = await listFindings(app.db, { ...key, areaKey: area.key });
  const cited = await listCitedFindings(app.db, challenge.id);
  const ids = new Set(findings.map(({ id }) => id));
  const citing = new Set(
    cited
      .filter(({ finding_id }) => ids.has(finding_id))
      .map(({ recommendation_id }) => recommendation_id),
  );
  const recommendations = await listRecommendations(app.db, key);
  const shown = findings.map(({ id, kind, number, text, status }) => ({
    id,
    kind,
    number: String(number),
    text,
    href: `findings/${id}`,
    draft: status === "draft",
  }));
  return {
    ...firstOfEach(shown),
    all: `findings?area=${area.key}`,
    recommendations: recommendations
      .filter(({ id }) => citing.has(id))
      .map(({ id, number, lead_in, text }) => ({
        id,
        number,
        leadIn: lead_in,
        text,
      })),
  };
}

/** The first findings of each kind, and how many of it there are. */
function firstOfEach<F extends { kind: string }>(findings: readonly F[]) {
  const ofKind = (kind: string) => {
    const all = findings.filter((finding) => finding.kind === kind);
    return { total: all.length, first: all.slice(0, most) };
  };
  return {
    total: findings.length,
    strengths: ofKind("strength"),
    considerations: ofKind("consideration"),
  };
}
