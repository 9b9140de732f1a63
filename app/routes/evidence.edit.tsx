import { useActionData, useLoaderData } from "@remix-run/react";
import { EditForm } from "../evidence/ChangeForms.tsx";
import { changeEvidence } from "../evidence/change-evidence.server.ts";
import { choicesOf } from "../evidence/criteria.ts";
import { changeSchema, kindOf, sensitivityOf } from "../evidence/evidence.ts";
import { itemFor } from "../evidence/item-page.server.ts";
import { subjectOf } from "../evidence/subject.server.ts";
import { answer } from "../forms/answer.server.ts";
import { asWriterOf, attemptOf, inChallenge } from "../respond.server.ts";
import { titledFrom } from "../ui/title.ts";

export const meta = titledFrom<typeof loader>(
  ({ item }) => `Change the details of item ${item.number}: ${item.title}`,
);

export const handle = { scripts: ["keep-typing"] };

export const loader = inChallenge("evidence", async (call) => {
  const { item, open, whole } = await subjectOf(call);
  return {
    item,
    open,
    areas: choicesOf(call.areas),
    details: {
      title: whole.title,
      description: whole.description,
      dated: whole.dated,
      sensitivity: sensitivityOf(whole.sensitivity),
      criteria: whole.criteria,
      url: whole.url,
      pointer: whole.pointer,
      version: whole.version,
    },
  };
});

export const action = asWriterOf("evidence", async (call) => {
  const { item, id } = await itemFor(call);
  return answer(
    call,
    changeSchema(kindOf(item.kind)),
    (input) => changeEvidence(call.app, attemptOf(call), id, input),
    "The details are saved",
  );
});

export default function EditEvidencePage() {
  const answered = useActionData<typeof action>();
  return <EditForm {...useLoaderData<typeof loader>()} answered={answered} />;
}
