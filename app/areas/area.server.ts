import { listAreaAnswers } from "#db/queries/area-answers.ts";
import { listCriterionAnswers } from "#db/queries/criterion-answers.ts";
import { listEvidence } from "#db/queries/evidence.ts";
import { listFindings } from "#db/queries/findings.ts";
import { listNotes } from "#db/queries/notes.ts";
import { listActionsOfArea } from "#db/queries/plan.ts";
import {
  listCitedFindings,
  listRecommendations,
} from "#db/queries/recommendations.ts";
import { findLatestVersion } from "#db/queries/reports.ts";
import { findSubmission } from "#db/queries/submissions.ts";
import { levelTitle } from "#workflows/frameworks/index.ts";
import type { Area } from "#workflows/frameworks/schema.ts";
import { NotFound } from "../errors.ts";
import { blocksFrom } from "../report/blocks.ts";
import type { ChallengeCall } from "../respond.server.ts";
import { submissionFrom } from "../self-assessment/submission.ts";

/** The most of a list that an area page shows; the section has the rest. */
const most = 50;

/** Everything in one area that this person sees. Throws NotFound off scope. */
export async function areaOf(call: ChallengeCall) {
  const key = call.param("area");
  const area = call.areas.find((one) => one.key === key);
  if (!area) throw new NotFound();
  const place = call.areas.indexOf(area);
  const link = (near: Area | undefined) =>
    near ? { key: near.key, number: near.number, title: near.title } : null;
  return {
    top: `/challenges/${call.challenge.id}`,
    area: {
      key: area.key,
      number: area.number,
      title: area.title,
      summary: area.summary,
    },
    before: link(call.areas[place - 1]),
    after: link(call.areas[place + 1]),
    said: await saidOf(call, area),
    evidence: await evidenceOf(call, area),
    notes: await notesOf(call, area),
    ...(await findingsOf(call, area)),
    actions: await actionsOf(call, area),
  };
}

/** What the council says of the area: its own words, or the copy sent. */
async function saidOf(call: ChallengeCall, area: Area) {
  const sight = call.sees("selfAssessment");
  if (sight === "none") return null;
  return sight === "all" ? ownWords(call, area) : wordsSent(call, area);
}

async function ownWords(
  { app, challenge, framework }: ChallengeCall,
  area: Area,
) {
  const areas = await listAreaAnswers(app.db, challenge.id, "all");
  const answers = await listCriterionAnswers(app.db, challenge.id, "all");
  const own = areas.find(({ areaKey }) => areaKey === area.key);
  const title = (level: string | null | undefined) =>
    level ? levelTitle(framework, level) : null;
  return {
    sent: false,
    level: title(own?.claimedLevel),
    narrative: own?.narrative ?? "",
    criteria: area.criteria.map((criterion) => {
      const answer = answers.find((one) => one.criterionKey === criterion.key);
      return {
        key: criterion.key,
        number: criterion.number,
        title: criterion.title,
        level: title(answer?.claimedLevel),
        evidenced: answer?.evidenced ?? "",
        notApplicable: answer?.notApplicable ?? false,
      };
    }),
  };
}

async function wordsSent({ app, challenge }: ChallengeCall, area: Area) {
  const latest = await findSubmission(app.db, challenge.id, "latest");
  const frozen =
    latest &&
    submissionFrom(latest.content).areas.find((one) => one.key === area.key);
  if (!frozen) return null;
  return {
    sent: true,
    level: frozen.claimedLevel?.title ?? null,
    narrative: frozen.narrative,
    criteria: frozen.criteria.map((criterion) => ({
      key: criterion.key,
      number: criterion.number,
      title: criterion.title,
      level: criterion.claimedLevel?.title ?? null,
      evidenced: criterion.evidenced,
      notApplicable: criterion.notApplicable,
    })),
  };
}

async function evidenceOf(call: ChallengeCall, area: Area) {
  const sight = call.sees("evidence");
  if (sight === "none") return [];
  const items = await listEvidence(call.app.db, {
    challengeId: call.challenge.id,
    sight,
    filter: { criteria: area.criteria.map(({ key }) => key) },
    limit: most,
    offset: 0,
  });
  return items.map(({ id, number, title, openings }) => ({
    id,
    number,
    title,
    opened: openings > 0,
  }));
}

async function notesOf(call: ChallengeCall, area: Area) {
  if (call.sees("notes") !== "all") return null;
  const notes = await listNotes(call.app.db, {
    challengeId: call.challenge.id,
    areaKey: area.key,
    limit: most,
    offset: 0,
  });
  return notes.map(
    ({ id, text, judgement, at, sessionTitle, evidenceTitle }) => ({
      id,
      text,
      judgement,
      at,
      from: sessionTitle ?? evidenceTitle ?? "",
    }),
  );
}

/** Findings and recommendations: the working copy, or what was sent. */
async function findingsOf(call: ChallengeCall, area: Area) {
  const sight = call.sees("findings");
  if (sight === "all") return workingFindings(call, area);
  if (sight === "none") return { findings: [], left: {}, recommendations: [] };
  const version = await findLatestVersion(call.app.db, call.challenge.id);
  const blocks = version ? blocksFrom(version.blocks) : [];
  const sent = blocks
    .filter(({ kind, areaKey }) => kind === "finding" && areaKey === area.key)
    .map((block) => ({ ...block, kind: block.sort }));
  return {
    left: leftOfEach(sent),
    findings: firstOfEach(sent).map(({ id, sort, text, label }) => ({
      id,
      kind: sort,
      number: label,
      text,
      href: `report/versions/${version?.number}#${id}`,
      status: null,
    })),
    recommendations: [],
  };
}

async function workingFindings({ app, challenge }: ChallengeCall, area: Area) {
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
  return {
    left: leftOfEach(findings),
    findings: firstOfEach(findings).map(
      ({ id, kind, number, text, status }) => ({
        id,
        kind,
        number: `${number}.`,
        text,
        href: `findings/${id}`,
        status,
      }),
    ),
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

/** The first findings of each kind: the page stays one that can be read. */
function firstOfEach<F extends { kind: string }>(findings: readonly F[]): F[] {
  const count = new Map<string, number>();
  return findings.filter(({ kind }) => {
    count.set(kind, (count.get(kind) ?? 0) + 1);
    return (count.get(kind) ?? 0) <= most / 2;
  });
}

/** How many of each kind are left out. */
function leftOfEach(findings: ReadonlyArray<{ kind: string }>) {
  const shown = firstOfEach(findings).length;
  const left: Record<string, number> = {};
  if (shown === findings.length) return left;
  for (const { kind } of findings) left[kind] = (left[kind] ?? -most / 2) + 1;
  return left;
}

async function actionsOf(call: ChallengeCall, area: Area) {
  if (call.sees("plan") !== "all") return [];
  const { app, challenge } = call;
  const actions = await listActionsOfArea(app.db, challenge.id, area.key);
  return actions.map(({ id, number, text, owners, byWhen, status }) => ({
    id,
    number,
    text,
    owners,
    byWhen,
    status,
  }));
}
