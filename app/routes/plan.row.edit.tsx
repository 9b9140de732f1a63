import { useActionData, useLoaderData } from "@remix-run/react";
import { answerTo } from "../forms/answer.server.ts";
import { readForm } from "../forms/read-form.server.ts";
import { RowForm } from "../plan/rows/RowForm.tsx";
import { rowFormOf } from "../plan/rows/row-pages.server.ts";
import { ownColumnsIn, rowSchema } from "../plan/rows/row.ts";
import { changeRow } from "../plan/rows/write-row.server.ts";
import { asPlanWriterOf, inPlan, planAttemptOf } from "../respond.server.ts";
import { titledFrom } from "../ui/title.ts";

export const meta = titledFrom<typeof loader>(
  ({ row }) => `Change: ${row?.name ?? ""}`,
);

export const handle = { scripts: ["keep-typing"] };

export const loader = inPlan((call) =>
  rowFormOf(call, call.param("planRowId")),
);

export const action = asPlanWriterOf("actions", async (call) => {
  const id = call.param("planRowId");
  const form = await readForm(call.request);
  return answerTo(
    call,
    form,
    rowSchema(ownColumnsIn(form.keys())),
    (input) => changeRow(call.app, planAttemptOf(call), id, input),
    "The row is saved",
  );
});

export default function EditPlanRow() {
  const shown = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  return <RowForm {...shown} answered={answered} />;
}
