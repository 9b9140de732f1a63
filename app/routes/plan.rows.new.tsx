import { useActionData, useLoaderData } from "@remix-run/react";
import { answerTo } from "../forms/answer.server.ts";
import { readForm } from "../forms/read-form.server.ts";
import { RowForm } from "../plan/rows/RowForm.tsx";
import { rowFormOf } from "../plan/rows/row-pages.server.ts";
import { ownColumnsIn, rowSchema } from "../plan/rows/row.ts";
import { addRow } from "../plan/rows/write-row.server.ts";
import { asPlanWriterOf, inPlan, planAttemptOf } from "../respond.server.ts";
import { titled } from "../ui/title.ts";

export const meta = titled("Add a row");

export const handle = { scripts: ["keep-typing"] };

export const loader = inPlan((call) => rowFormOf(call));

export const action = asPlanWriterOf("actions", async (call) => {
  const form = await readForm(call.request);
  return answerTo(
    call,
    form,
    rowSchema(ownColumnsIn(form.keys())),
    (input) => addRow(call.app, planAttemptOf(call), input),
    "The row is in the plan",
  );
});

export default function NewPlanRow() {
  const shown = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  return <RowForm {...shown} answered={answered} />;
}
