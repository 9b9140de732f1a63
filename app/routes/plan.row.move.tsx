import { useActionData, useLoaderData } from "@remix-run/react";
import { answer } from "../forms/answer.server.ts";
import { MoveRowForm } from "../plan/rows/MoveRowForm.tsx";
import { placeRow } from "../plan/rows/move-row.server.ts";
import { rowMoveOf } from "../plan/rows/row-pages.server.ts";
import { moveRowSchema } from "../plan/rows/row.ts";
import { asPlanWriterOf, inPlan, planAttemptOf } from "../respond.server.ts";
import { titledFrom } from "../ui/title.ts";

export const meta = titledFrom<typeof loader>(({ name }) => `Move: ${name}`);

export const loader = inPlan((call) =>
  rowMoveOf(call, call.param("planRowId")),
);

export const action = asPlanWriterOf("actions", (call) =>
  answer(
    call,
    moveRowSchema,
    (input) =>
      placeRow(call.app, planAttemptOf(call), call.param("planRowId"), input),
    "The row is moved",
  ),
);

export default function MovePlanRow() {
  const shown = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  return <MoveRowForm {...shown} answered={answered} />;
}
