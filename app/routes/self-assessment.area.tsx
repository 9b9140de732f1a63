import { useActionData, useLoaderData } from "@remix-run/react";
import { answer } from "../forms/answer.server.ts";
import { asWriterOf, attemptOf, inChallenge } from "../respond.server.ts";
import { AreaPage } from "../self-assessment/AreaPage.tsx";
import {
  areaAnswerSchema,
  savedAreaWords,
} from "../self-assessment/answers.ts";
import { areaIn } from "../self-assessment/place.ts";
import { readAreaPage } from "../self-assessment/read-area.server.ts";
import { saveArea } from "../self-assessment/save-area-answer.server.ts";
import { titledFrom } from "../ui/title.ts";

export const meta = titledFrom<typeof loader>(
  ({ area }) => `Self-assessment: ${area.title}`,
);

export const handle = { scripts: ["keep-typing", "word-count"] };

export const loader = inChallenge("selfAssessment", async (call) =>
  readAreaPage(call, areaIn(call.areas, call.param("area"))),
);

export const action = asWriterOf("selfAssessment", async (call) => {
  const area = areaIn(call.areas, call.param("area"));
  return answer(
    call,
    areaAnswerSchema,
    (input) => saveArea(call.app, attemptOf(call), area.key, input),
    ({ narrative }) => savedAreaWords(String(area.number), narrative),
  );
});

export default function SelfAssessmentArea() {
  const page = useLoaderData<typeof loader>();
  return <AreaPage {...page} answered={useActionData<typeof action>()} />;
}
