import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { Refused } from "../forms/Refused.tsx";
import { answer } from "../forms/answer.server.ts";
import { bringBackRow } from "../plan/rows/remove-row.server.ts";
import { rowBackOf } from "../plan/rows/row-pages.server.ts";
import { asPlanWriterOf, inPlan, planAttemptOf } from "../respond.server.ts";
import { titled } from "../ui/title.ts";

const title = "Bring this row back?";

export const meta = titled(title);

export const loader = inPlan((call) =>
  rowBackOf(call, call.param("planRowId")),
);

export const action = asPlanWriterOf("actions", (call) =>
  answer(
    call,
    z.object({}),
    () => bringBackRow(call.app, planAttemptOf(call), call.param("planRowId")),
    null,
  ),
);

export default function BringBackPlanRow() {
  const { back } = useLoaderData<typeof loader>();
  return (
    <Refused
      title={title}
      button="Bring the row back"
      back={back}
      answered={useActionData<typeof action>()}
    />
  );
}
