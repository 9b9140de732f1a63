import { useActionData, useLoaderData } from "@remix-run/react";
import { answer } from "../forms/answer.server.ts";
import { ColumnForm } from "../plan/columns/ColumnForm.tsx";
import { columnFormOf } from "../plan/columns/column-pages.server.ts";
import { columnSchema } from "../plan/columns/column.ts";
import { changeColumn } from "../plan/columns/write-column.server.ts";
import { asPlanWriterOf, inPlan, planAttemptOf } from "../respond.server.ts";
import { titledFrom } from "../ui/title.ts";

export const meta = titledFrom<typeof loader>(
  ({ column }) => `Change the column “${column?.name ?? ""}”`,
);

export const handle = { scripts: ["keep-typing"] };

export const loader = inPlan((call) =>
  columnFormOf(call, call.param("planColumnId")),
);

export const action = asPlanWriterOf("columns", (call) =>
  answer(
    call,
    columnSchema,
    (input) =>
      changeColumn(
        call.app,
        planAttemptOf(call),
        call.param("planColumnId"),
        input,
      ),
    "The column is saved",
  ),
);

export default function EditPlanColumn() {
  const shown = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  return <ColumnForm {...shown} answered={answered} />;
}
