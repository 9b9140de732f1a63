import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { Refused } from "../forms/Refused.tsx";
import { answer } from "../forms/answer.server.ts";
import { bringBackColumn } from "../plan/columns/remove-column.server.ts";
import { columnBackOf } from "../plan/columns/column-pages.server.ts";
import { asPlanWriterOf, inPlan, planAttemptOf } from "../respond.server.ts";
import { titled } from "../ui/title.ts";

const title = "Bring this column back?";

export const meta = titled(title);

export const loader = inPlan((call) =>
  columnBackOf(call, call.param("planColumnId")),
);

export const action = asPlanWriterOf("columns", (call) =>
  answer(
    call,
    z.object({}),
    () =>
      bringBackColumn(
        call.app,
        planAttemptOf(call),
        call.param("planColumnId"),
      ),
    null,
  ),
);

export default function BringBackPlanColumn() {
  const { back } = useLoaderData<typeof loader>();
  return (
    <Refused
      title={title}
      button="Bring the column back"
      back={back}
      answered={useActionData<typeof action>()}
    />
  );
}
