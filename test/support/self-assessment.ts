import { canonicalJson } from "#app/challenge/canonical.ts";
import { enter } from "#app/challenge/enter.server.ts";
import { fingerprint } from "#app/challenge/fingerprint.server.ts";
import { toSign } from "#app/challenge/signed.server.ts";
import type { Context } from "#app/context.server.ts";
import type {
  AreaAnswerInput,
  CriterionAnswerInput,
} from "#app/self-assessment/answers.ts";
import { freeze } from "#app/self-assessment/freeze.server.ts";
import { saveArea } from "#app/self-assessment/save-area-answer.server.ts";
import { saveCriterion } from "#app/self-assessment/save-criterion-answer.server.ts";
import { signOffSelfAssessment } from "#app/self-assessment/sign-off-self-assessment.server.ts";
import { listAreaAnswers } from "#db/queries/area-answers.ts";
import { findChallenge } from "#db/queries/challenges.ts";
import { listCriterionAnswers } from "#db/queries/criterion-answers.ts";
import { insertSubmission, listSubmissions } from "#db/queries/submissions.ts";
import type { aChallenge } from "./app.ts";

type Cast = Awaited<ReturnType<typeof aChallenge>>;

export const anAreaAnswer = (
  words: Partial<AreaAnswerInput> = {},
): AreaAnswerInput => ({
  aspirations: "Everybody is counted.",
  narrative: "We know most of our communities.",
  claimedLevel: "achieving",
  levelReason: "The forums have run for three years.",
  version: 0,
  ...words,
});

export const anAnswer = (
  words: Partial<CriterionAnswerInput> = {},
): CriterionAnswerInput => ({
  evidenced: "A yearly survey.",
  missing: "Nothing on carers.",
  claimedLevel: null,
  lead: "Head of Insight",
  notApplicable: false,
  notApplicableReason: "",
  linked: [],
  wasLinked: [],
  version: 0,
  then: "stay",
  ...words,
});

/** Answers everything in scope that has no answer yet. */
export async function answerAll(app: Context, { id, framework, by }: Cast) {
  const lead = by("councilLead");
  const areas = await listAreaAnswers(app.db, id, "all");
  const criteria = await listCriterionAnswers(app.db, id, "all");
  for (const area of framework.areas) {
    if (!areas.some(({ areaKey }) => areaKey === area.key)) {
      await saveArea(app, lead, area.key, anAreaAnswer());
    }
    for (const { key } of area.criteria) {
      if (criteria.some(({ criterionKey }) => criterionKey === key)) continue;
      const place = { area: area.key, criterion: key };
      await saveCriterion(app, lead, place, anAnswer());
    }
  }
}

/** What there is to sign, as the sign-off page says it. */
export async function seenNow(
  app: Context,
  { id, by }: Pick<Cast, "id" | "by">,
): Promise<string> {
  const standing = await enter(app.db, by("sponsor").who, id);
  return fingerprint(await toSign(app.db, standing));
}

/** The sponsor signs off what there is. */
export async function signOff(app: Context, cast: Cast) {
  const seen = await seenNow(app, cast);
  await signOffSelfAssessment(app, cast.by("sponsor"), { seen });
}

/** Submits what there is, whatever is missing; the stage stays what it was. */
export async function submitAsItIs(app: Context, { id, by }: Cast) {
  const { db } = app;
  const at = app.now();
  const standing = await enter(db, by("councilLead").who, id);
  const content = canonicalJson(await freeze(db, standing, at));
  const [latest] = await listSubmissions(db, id);
  await insertSubmission(db, {
    id: app.newId(),
    challengeId: id,
    number: (latest?.number ?? 0) + 1,
    at,
    by: standing.who.id,
    content,
    sha256: fingerprint(content),
  });
}

/** A move as a page asks for it. */
export async function asked(
  app: Context,
  { id, by }: Cast,
  role: Parameters<Cast["by"]>[0],
  note = "",
) {
  const challenge = await findChallenge(app.db, id);
  return { ...by(role), version: challenge?.version ?? 0, note };
}
