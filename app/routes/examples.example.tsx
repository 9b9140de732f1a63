import { useActionData, useLoaderData } from "@remix-run/react";
import { findExample } from "#db/queries/examples.ts";
import { NotOpen } from "../challenge/NotOpen.tsx";
import { allowRole } from "../challenge/change.server.ts";
import { missing } from "../challenge/missing.server.ts";
import { ExampleForm } from "../examples/ExampleForm.tsx";
import { exampleSchema, kindWord } from "../examples/example.ts";
import { exampleChoices } from "../examples/form.server.ts";
import { changeExample } from "../examples/write-example.server.ts";
import { answer } from "../forms/answer.server.ts";
import { saidInReport } from "../report/wordings/said-in-report.server.ts";
import { asWriterOf, attemptOf, inChallenge } from "../respond.server.ts";
import { titledFrom } from "../ui/title.ts";

export const meta = titledFrom<typeof loader>(
  ({ start }) => `Change the ${kindWord(start.kind)} “${start.leadIn}”`,
);
export const handle = { scripts: ["keep-typing"] };

export const loader = inChallenge(
  "examples",
  async (call) => {
    allowRole(call, "examples");
    const { app, challenge, param } = call;
    const id = param("exampleId");
    const row = await findExample(app.db, challenge.id, id);
    if (!row) throw await missing(app.db, call, "example", id);
    const { kind, text, council, url, version } = row;
    return {
      open: call.may("examples"),
      said: await saidInReport(call, { kind: "example", id }),
      id: row.id,
      choices: exampleChoices(call),
      start: {
        ...{ kind, text, council, url, version },
        areaKey: row.area_key ?? "",
        leadIn: row.lead_in,
      },
    };
  },
  "all",
);

export const action = asWriterOf("examples", async (call) =>
  answer(
    call,
    exampleSchema,
    (input) =>
      changeExample(call.app, attemptOf(call), call.param("exampleId"), input),
    ({ kind }) => `The ${kindWord(kind)} is saved`,
  ),
);

export default function EditExample() {
  const { open, ...loaded } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  if (!open && !answered) {
    const list = `${loaded.choices.top}/examples`;
    return <NotOpen what={`The ${kindWord(loaded.start.kind)}`} back={list} />;
  }
  return <ExampleForm {...loaded} answered={answered} />;
}
