import { listFindings } from "#db/queries/findings.ts";
import { listNoFindingReasons } from "#db/queries/no-finding-reasons.ts";
import type { Area } from "#workflows/frameworks/schema.ts";
import { positionRows } from "../challenge/positions.server.ts";
import {
  citedFindingsNow,
  recommendationsNow,
} from "../challenge/recommended-now.server.ts";
import type { SentReport } from "../challenge/sent-report.server.ts";
import type { FindingKind } from "../findings/finding.ts";
import { isReason } from "../report/areas.ts";
import type { Block } from "../report/blocks.ts";
import { nothingSent } from "../report/nothing-sent.ts";
import { textOf, thingsIn } from "../report/sent-things.ts";
import { firstWords } from "../ui/first-words.ts";
import type { AreaCall } from "./area-call.ts";

/** The most of each kind that an area page shows; the list has the rest. */
const most = 10;

/**
 * The findings of an area and the recommendations that rest on them: the
 * working copy, or what was sent; null for who sees neither.
 */
export async function findingsOf(
  call: AreaCall,
  area: Area,
  report: SentReport | null,
) {
  const sight = call.sees("findings");
  if (sight === "all") return workingFindings(call, area);
  return sight === "none" ? null : sentFindings(call, report, area);
}

/** The findings and recommendations of an area, word for word as sent. */
async function sentFindings(
  call: AreaCall,
  report: SentReport | null,
  area: Area,
) {
  const blocks = report?.blocks ?? [];
  const href = (blockId: string) => `${report?.href ?? ""}#${blockId}`;
  const findings = thingsIn(blocks, "finding")
    .filter(({ head }) => head.areaKey === area.key)
    .map(({ head, blocks: own }) => ({
      id: head.id,
      kind: head.sort,
      number: head.label,
      text: textOf(own),
      href: href(head.id),
      draft: false,
    }));
  const position = await positionsFor(call);
  const recommendations = thingsIn(blocks, "recommendation")
    .filter(({ head }) => head.areaKeys?.includes(area.key))
    .map(({ head, blocks: [, ...rest] }) => ({
      id: head.id,
      number: head.label,
      leadIn: head.leadIn,
      text: textOf([afterLeadIn(head), ...rest]),
      href: href(head.id),
      position: position(head.ref?.id),
    }));
  const why = (kind: FindingKind) =>
    textOf(blocks.filter(({ id }) => isReason(id, area.key, kind)));
  return {
    ...firstOfEach(findings, why),
    all: report?.href ?? "",
    nothing: report ? null : nothingSent(call.stage, false),
    add: null,
    recommendations,
  };
}

/**
 * The position on a recommendation, and where it is taken; null where there is
 * none and this person takes none.
 */
async function positionsFor(call: AreaCall) {
  const { challenge, may } = call;
  const rows = await positionRows(call);
  return (id = "") => {
    const { position = "", takenOn = null } =
      rows.find((row) => row.id === id) ?? {};
    if (position === "" && !may("positions")) return null;
    const page = `/challenges/${challenge.id}/response/positions/${id}`;
    return { position, takenOn, href: may("positions") ? page : null };
  };
}

const afterLeadIn = ({ kind, text, leadIn }: Block) => ({
  kind,
  text: text.slice(leadIn.length).trim(),
});

async function workingFindings(call: AreaCall, area: Area) {
  const { app, challenge } = call;
  const top = `/challenges/${challenge.id}`;
  const key = { challengeId: challenge.id, sight: "all" as const };
  const findings = await listFindings(app.db, { ...key, areaKey: area.key });
  const cited = await citedFindingsNow(app.db, call);
  const ids = new Set(findings.map(({ id }) => id));
  const citing = new Set(
    cited
      .filter(({ finding_id }) => ids.has(finding_id))
      .map(({ recommendation_id }) => recommendation_id),
  );
  const recommendations = await recommendationsNow(app.db, call);
  const reasons = await listNoFindingReasons(app.db, challenge.id);
  const why = (kind: FindingKind) =>
    reasons.find((one) => one.area_key === area.key && one.kind === kind)
      ?.reason ?? "";
  const shown = findings.map(({ id, kind, number, text, status }) => ({
    id,
    kind,
    number: String(number),
    text,
    href: `${top}/findings/${id}`,
    draft: status === "draft",
  }));
  return {
    ...firstOfEach(shown, why),
    all: `${top}/findings?area=${area.key}`,
    nothing: null,
    add: call.may("findings") ? `${top}/findings/new?area=${area.key}` : null,
    recommendations: recommendations
      .filter(({ id }) => citing.has(id))
      .map(({ id, number, lead_in, text }) => ({
        id,
        number: String(number),
        leadIn: firstWords({ leadIn: lead_in, text }),
        text,
        href: `${top}/recommendations/${id}`,
        position: null,
      })),
  };
}

/** The first findings of each kind and how many there are, or why none. */
function firstOfEach<F extends { kind: string }>(
  findings: readonly F[],
  why: (kind: FindingKind) => string,
) {
  const ofKind = (kind: FindingKind) => {
    const all = findings.filter((finding) => finding.kind === kind);
    return { total: all.length, first: all.slice(0, most), why: why(kind) };
  };
  return {
    total: findings.length,
    strengths: ofKind("strength"),
    considerations: ofKind("consideration"),
  };
}
