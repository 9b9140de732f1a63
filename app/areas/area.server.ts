import { listAreaAnswers } from "#db/queries/area-answers.ts";
import { listCriterionAnswers } from "#db/queries/criterion-answers.ts";
import { countEvidence, listEvidence } from "#db/queries/evidence.ts";
import { listFindings } from "#db/queries/findings.ts";
import {
  countNotes,
  countNotesBySession,
  listNotes,
} from "#db/queries/notes.ts";
import { listActionsOfArea } from "#db/queries/plan.ts";
import {
  listCitedFindings,
  listRecommendations,
} from "#db/queries/recommendations.ts";
import { findLatestVersion } from "#db/queries/reports.ts";
import { listSessions } from "#db/queries/sessions.ts";
import { findSubmission } from "#db/queries/submissions.ts";
import { levelTitle } from "#workflows/frameworks/index.ts";
import type { Area } from "#workflows/frameworks/schema.ts";
import type { Standing } from "../challenge/enter.server.ts";
import { NotFound } from "../errors.ts";
import { noteRow } from "../notes/note-row.ts";
import { type Block, blocksFrom } from "../report/blocks.ts";
import type { ChallengeCall } from "../respond.server.ts";
import { submissionFrom } from "../self-assessment/submission.ts";

/** Of a call, what this page needs. */
type AreaCall = Standing & Pick<ChallengeCall, "app" | "param">;

/** The most of each list that an area page shows; its own page has the rest. */
const most = { evidence: 10, notes: 5, findings: 10, actions: 10 };

/** Everything in one area that this person sees. Throws NotFound off scope. */
export async function areaOf(call: AreaCall) {
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
    findings: await findingsOf(call, area),
    actions: await actionsOf(call, area),
  };
}

/**
 * What the council says of the area: its own words, or the copy sent; null for
 * who does not see it.
 */
async function saidOf(call: AreaCall, area: Area) {
  const sight = call.sees("selfAssessment");
  if (sight === "none") return null;
  return {
    words:
      sight === "all"
        ? await ownWords(call, area)
        : await wordsSent(call, area),
  };
}

async function ownWords({ app, challenge, framework }: AreaCall, area: Area) {
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

async function wordsSent({ app, challenge }: AreaCall, area: Area) {
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

async function evidenceOf(call: AreaCall, area: Area) {
  const sight = call.sees("evidence");
  if (sight === "none") return null;
  const { db } = call.app;
  const criteria = area.criteria.map(({ key }) => key);
  const wanted = {
    challengeId: call.challenge.id,
    sight,
    filter: { criteria },
  };
  const page = { limit: most.evidence, offset: 0 };
  const items = await listEvidence(db, { ...wanted, ...page });
  return {
    total: await countEvidence(db, wanted),
    items: items.map(({ id, number, title, openings, withdrawnAt }) => ({
      id,
      number,
      title,
      opened: openings > 0,
      withdrawn: withdrawnAt !== null,
    })),
  };
}

/** The newest notes, and the sessions in which the area came up. */
async function notesOf(call: AreaCall, area: Area) {
  if (call.sees("notes") !== "all") return null;
  const { app, challenge, who } = call;
  const wanted = { challengeId: challenge.id, areaKey: area.key };
  const page = { limit: most.notes, offset: 0 };
  const notes = await listNotes(app.db, { ...wanted, ...page });
  const counts = await countNotesBySession(app.db, challenge.id, area.key);
  const sessions = await listSessions(app.db, challenge.id);
  return {
    mayWrite: call.may("notes"),
    total: await countNotes(app.db, wanted),
    rows: notes.map((note) => noteRow(note, call.areas, who.id)),
    sessions: sessions.flatMap(({ id, number, title }) => {
      const count = counts.get(id);
      return count === undefined ? [] : [{ id, number, title, count }];
    }),
  };
}

/** Findings and recommendations: the working copy, or what was sent. */
async function findingsOf(call: AreaCall, area: Area) {
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
    return { total: all.length, first: all.slice(0, most.findings) };
  };
  return {
    total: findings.length,
    strengths: ofKind("strength"),
    considerations: ofKind("consideration"),
  };
}

async function actionsOf(call: AreaCall, area: Area) {
  if (call.sees("plan") !== "all") return null;
  const { app, challenge } = call;
  const actions = await listActionsOfArea(app.db, challenge.id, area.key);
  return {
    total: actions.length,
    first: actions
      .slice(0, most.actions)
      .map(({ id, number, text, owners, byWhen }) => ({
        id,
        number,
        text,
        owners,
        byWhen,
      })),
  };
}
