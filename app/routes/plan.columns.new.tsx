import { useActionData, useLoaderData } from "@remix-run/react";
import { answer } from "../forms/answer.server.ts";
import { ColumnForm } from "../plan/columns/ColumnForm.tsx";
import { columnFormOf } from "../plan/columns/column-pages.server.ts";
import { columnSchema } from "../plan/columns/column.ts";
import { addColumn } from "../plan/columns/write-column.server.ts";
import { asPlanWriterOf, inPlan, planAttemptOf } from "../respond.server.ts";
import { titled } from "../ui/title.ts";

export const meta = titled("Add a column to the plan");

export const handle = { scripts: ["keep-typing"] };

export const loader = inPlan((call) => columnFormOf(call));

export const action = asPlanWriterOf("columns", (call) =>
  answer(
    call,
    columnSchema,
    (input) => addColumn(call.app, planAttemptOf(call), input),
    "The column is added",
  ),
);

export default function NewPlanColumn() {
  const shown = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  return <ColumnForm {...shown} answered={answered} />;
}
