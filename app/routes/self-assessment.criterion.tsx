import { useActionData, useLoaderData } from "@remix-run/react";
import { answerTo } from "../forms/answer.server.ts";
import { readForm } from "../forms/read-form.server.ts";
import { findIn } from "../forms/show-again.server.ts";
import { asWriterOf, attemptOf, inChallenge } from "../respond.server.ts";
import { CriterionPage } from "../self-assessment/CriterionPage.tsx";
import {
  criterionAnswerSchema,
  savedWords,
} from "../self-assessment/answers.ts";
import { areaIn, criterionIn } from "../self-assessment/place.ts";
import { readCriterionPage } from "../self-assessment/read-criterion.server.ts";
import {
  refuseLateAnswer,
  saveCriterion,
} from "../self-assessment/save-criterion-answer.server.ts";
import { titledFrom } from "../ui/title.ts";

export const meta = titledFrom<typeof loader>(
  ({ criterion }) => `Self-assessment: ${criterion.number} ${criterion.title}`,
);

export const handle = { scripts: ["keep-typing"] };

export const loader = inChallenge("selfAssessment", async (call) => {
  const area = areaIn(call.areas, call.param("area"));
  const criterion = criterionIn(area, call.param("criterion"));
  return readCriterionPage(call, area, criterion);
});

export const action = asWriterOf("selfAssessment", async (call) => {
  const area = areaIn(call.areas, call.param("area"));
  const { key, number } = criterionIn(area, call.param("criterion"));
  const place = { area: area.key, criterion: key };
  const form = await readForm(call.request);
  const found = await findIn(call, form, (version) =>
    refuseLateAnswer(call, place, version),
  );
  if (found) return found;
  return answerTo(
    call,
    form,
    criterionAnswerSchema,
    (input) => saveCriterion(call.app, attemptOf(call), place, input),
    (input) => savedWords(number, input),
  );
});

export default function SelfAssessmentCriterion() {
  const page = useLoaderData<typeof loader>();
  return <CriterionPage {...page} answered={useActionData<typeof action>()} />;
}
