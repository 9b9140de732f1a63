import { useActionData, useLoaderData } from "@remix-run/react";
import { ConfirmRemoval } from "../forms/ConfirmRemoval.tsx";
import { answer } from "../forms/answer.server.ts";
import { RowToRemove } from "../plan/rows/RowToRemove.tsx";
import { removeRow } from "../plan/rows/remove-row.server.ts";
import { rowRemovalOf } from "../plan/rows/row-pages.server.ts";
import { ofRow, removeRowSchema } from "../plan/rows/row.ts";
import { asPlanWriterOf, inPlan, planAttemptOf } from "../respond.server.ts";
import { titledFrom } from "../ui/title.ts";

export const meta = titledFrom<typeof loader>(({ name }) => `Remove: ${name}`);

export const loader = inPlan((call) =>
  rowRemovalOf(call, call.param("planRowId")),
);

export const action = asPlanWriterOf("actions", (call) =>
  answer(
    call,
    removeRowSchema,
    (input) =>
      removeRow(call.app, planAttemptOf(call), call.param("planRowId"), input),
    "The row is out of the plan. It can be brought back from the history.",
  ),
);

export default function RemovePlanRow() {
  const shown = useLoaderData<typeof loader>();
  const { top, id, name, version } = shown;
  const back = `${top}/rows/${id}`;
  return (
    <ConfirmRemoval
      title={`Remove ${ofRow(name)}?`}
      answered={useActionData<typeof action>()}
      version={version}
      crumbs={[
        { href: top, label: "Improvement plan" },
        { href: back, label: name },
      ]}
      button="Remove the row"
      keepHref={back}
    >
      <RowToRemove {...shown} />
    </ConfirmRemoval>
  );
}
