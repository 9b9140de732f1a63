import { useActionData, useLoaderData } from "@remix-run/react";
import { ConfirmRemoval } from "../forms/ConfirmRemoval.tsx";
import { answer } from "../forms/answer.server.ts";
import { removeColumn } from "../plan/columns/remove-column.server.ts";
import { columnRemovalOf } from "../plan/columns/column-pages.server.ts";
import { removeColumnSchema } from "../plan/columns/column.ts";
import { asPlanWriterOf, inPlan, planAttemptOf } from "../respond.server.ts";
import { titledFrom } from "../ui/title.ts";

export const meta = titledFrom<typeof loader>(
  ({ name }) => `Remove the column “${name}”`,
);

export const loader = inPlan((call) =>
  columnRemovalOf(call, call.param("planColumnId")),
);

export const action = asPlanWriterOf("columns", (call) =>
  answer(
    call,
    removeColumnSchema,
    (input) =>
      removeColumn(
        call.app,
        planAttemptOf(call),
        call.param("planColumnId"),
        input,
      ),
    "The column is removed. It can be brought back from the history.",
  ),
);

export default function RemovePlanColumn() {
  const { top, list, name, rows, version } = useLoaderData<typeof loader>();
  return (
    <ConfirmRemoval
      title={`Remove the column “${name}”?`}
      answered={useActionData<typeof action>()}
      version={version}
      crumbs={[
        { href: top, label: "Improvement plan" },
        { href: list, label: "Columns" },
      ]}
      button="Remove the column"
      keepHref={list}
    >
      <p>
        {rows === 0 && "No row says anything in it."}
        {rows === 1 && "One row has words in it, which leave the plan with it."}
        {rows > 1 &&
          `${rows} rows have words in it, which leave the plan with it.`}{" "}
        The column can be brought back from the history, with all that is said
        in it.
      </p>
    </ConfirmRemoval>
  );
}
