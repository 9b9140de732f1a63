import { levelName } from "#workflows/frameworks/index.ts";
import type { Area } from "#workflows/frameworks/schema.ts";
import {
  areaAnswersNow,
  criterionAnswersNow,
  evidenceLinksNow,
} from "../challenge/answers-now.server.ts";
import { evidenceOn } from "../challenge/evidence-on.server.ts";
import { sentCopy } from "../challenge/sent-copy.server.ts";
import { notSubmitted } from "../self-assessment/not-submitted.ts";
import type { SubmissionContent } from "../self-assessment/submission.ts";
import { areaWords, criterionWords } from "../self-assessment/words.ts";
import type { AreaCall } from "./area-call.ts";

/** What the council says of an area and of each criterion in it. */
export interface AreaSaid {
  /** Whether it is the copy that was sent. */
  sent: boolean;
  level: string | null;
  levelReason: string;
  aspirations: string;
  narrative: string;
  criteria: CriterionSaid[];
}

export interface CriterionSaid {
  key: string;
  number: string;
  title: string;
  level: string | null;
  evidenced: string;
  missing: string;
  lead: string;
  notApplicable: boolean;
  notApplicableReason: string;
  evidence: Array<{ id: string; number: number; title: string }>;
}

/**
 * What the council says of the area: its own words, or the copy sent; null for
 * who does not see it. No words where none were sent, and why.
 */
export async function saidOf(
  call: AreaCall,
  area: Area,
): Promise<{ words: AreaSaid | null; nothing: string } | null> {
  const sight = call.sees("selfAssessment");
  if (sight === "none") return null;
  if (sight === "all") {
    return { words: await ownWords(call, area), nothing: "" };
  }
  const copy = await sentCopy(call);
  return {
    words: copy && wordsSent(copy, area),
    nothing: copy
      ? "The self-assessment that was submitted does not hold this area."
      : notSubmitted(call.stage),
  };
}

async function ownWords(call: AreaCall, area: Area): Promise<AreaSaid> {
  const { app, framework } = call;
  const areas = await areaAnswersNow(app.db, call);
  const answers = await criterionAnswersNow(app.db, call);
  const evidence = await evidenceByCriterion(call, area);
  const { claimedLevel, ...own } = areaWords(
    areas.find(({ areaKey }) => areaKey === area.key),
  );
  return {
    sent: false,
    level: levelName(framework, claimedLevel),
    ...own,
    criteria: area.criteria.map(({ key, number, title }) => {
      const { claimedLevel: level, ...words } = criterionWords(
        answers.find(({ criterionKey }) => criterionKey === key),
      );
      return {
        ...{ key, number, title, ...words },
        level: levelName(framework, level),
        evidence: evidence(key),
      };
    }),
  };
}

async function evidenceByCriterion(call: AreaCall, area: Area) {
  const { app } = call;
  const items = await evidenceOn(app.db, call, area.key);
  const links = await evidenceLinksNow(app.db, call);
  return (criterionKey: string) => {
    const linked = new Set(
      links
        .filter((link) => link.criterionKey === criterionKey)
        .map(({ evidenceId }) => evidenceId),
    );
    return items
      .filter(({ id }) => linked.has(id))
      .map(({ id, number, title }) => ({ id, number, title }));
  };
}

function wordsSent(copy: SubmissionContent, area: Area): AreaSaid | null {
  const frozen = copy.areas.find((one) => one.key === area.key);
  if (!frozen) return null;
  return {
    sent: true,
    level: frozen.claimedLevel?.title ?? null,
    levelReason: frozen.levelReason,
    aspirations: frozen.aspirations,
    narrative: frozen.narrative,
    criteria: frozen.criteria.map((criterion) => ({
      key: criterion.key,
      number: criterion.number,
      title: criterion.title,
      level: criterion.claimedLevel?.title ?? null,
      evidenced: criterion.evidenced,
      missing: criterion.missing,
      lead: criterion.lead,
      notApplicable: criterion.notApplicable,
      notApplicableReason: criterion.notApplicableReason,
      evidence: copy.evidence
        .filter(({ number }) => criterion.evidence.includes(number))
        .map(({ id, number, title }) => ({ id, number, title })),
    })),
  };
}
