import type { Kysely } from "kysely";
import type { AreaAnswer } from "#db/queries/area-answers.ts";
import type { CriterionAnswer } from "#db/queries/criterion-answers.ts";
import { listEvidenceToFreeze } from "#db/queries/evidence-sending.ts";
import { findLatestSignOff } from "#db/queries/sign-offs.ts";
import type { Tables } from "#db/schema.ts";
import {
  type Area,
  type Criterion,
  type Framework,
  levelTitle,
} from "#workflows/frameworks/index.ts";
import {
  areaAnswersNow,
  criterionAnswersNow,
  evidenceLinksNow,
} from "../challenge/answers-now.server.ts";
import type { Standing } from "../challenge/enter.server.ts";
import type {
  SubmissionContent,
  SubmittedArea,
  SubmittedCriterion,
} from "./submission.ts";
import { wordingOf } from "./wording.ts";
import { areaWords, criterionWords } from "./words.ts";

interface Answers {
  areas: readonly AreaAnswer[];
  criteria: readonly CriterionAnswer[];
  /** Numbers of linked items by criterion. */
  links: ReadonlyMap<string, number[]>;
}

/** Copies a self-assessment as it stands, with everything that it rests on. */
export async function freeze(
  db: Kysely<Tables>,
  standing: Pick<Standing, "challenge" | "framework" | "areas" | "who">,
  at: string,
): Promise<SubmissionContent> {
  const { challenge, framework, areas, who } = standing;
  const evidence = await listEvidenceToFreeze(db, challenge.id);
  const numbers = new Map(evidence.map(({ id, number }) => [id, number]));
  const links = new Map<string, number[]>();
  for (const link of await evidenceLinksNow(db, standing)) {
    const number = numbers.get(link.evidenceId);
    const before = links.get(link.criterionKey) ?? [];
    if (number) links.set(link.criterionKey, [...before, number]);
  }
  const answers = {
    areas: await areaAnswersNow(db, standing),
    criteria: await criterionAnswersNow(db, standing),
    links,
  };
  const signOff = await findLatestSignOff(db, challenge.id, "selfAssessment");
  return {
    council: challenge.councilName,
    challenge: challenge.title,
    framework: {
      key: framework.key,
      title: framework.title,
      note: framework.note,
    },
    mode: challenge.mode,
    levelSought: levelFrom(framework, challenge.levelSought),
    areas: areas.map((area) => frozenArea(framework, area, answers)),
    evidence,
    signedOff: signOff ? { name: signOff.by, at: signOff.at } : null,
    submitted: { name: who.name, at },
  };
}

function frozenArea(
  framework: Framework,
  area: Area,
  answers: Answers,
): SubmittedArea {
  const words = areaWords(
    answers.areas.find(({ areaKey }) => areaKey === area.key),
  );
  return {
    key: area.key,
    number: area.number,
    title: area.title,
    summary: area.summary,
    ...words,
    claimedLevel: levelFrom(framework, words.claimedLevel),
    criteria: area.criteria.map((criterion) =>
      frozenCriterion(framework, criterion, answers),
    ),
  };
}

function frozenCriterion(
  framework: Framework,
  criterion: Criterion,
  answers: Answers,
): SubmittedCriterion {
  const words = criterionWords(
    answers.criteria.find(({ criterionKey }) => criterionKey === criterion.key),
  );
  return {
    ...wordingOf(framework, criterion),
    ...words,
    claimedLevel: levelFrom(framework, words.claimedLevel),
    evidence: answers.links.get(criterion.key) ?? [],
  };
}

const levelFrom = (framework: Framework, key: string | null) =>
  key === null ? null : { key, title: levelTitle(framework, key) };
