import { useActionData, useLoaderData } from "@remix-run/react";
import { answer } from "../forms/answer.server.ts";
import { PlanBoard } from "../plan/board/PlanBoard.tsx";
import { moveSchema } from "../plan/action.ts";
import { filterKeptIn } from "../plan/filter.ts";
import { moveAction } from "../plan/board/move-action.server.ts";
import { boardOf } from "../plan/board/read-board.server.ts";
import { asPlanWriterOf, inPlan, planAttemptOf } from "../respond.server.ts";
import { titled } from "../ui/title.ts";

export const meta = titled("Board");

export const loader = inPlan(boardOf);

export const action = asPlanWriterOf("actions", async (call) => {
  const back = `/plans/${call.plan.id}/board${filterKeptIn(call.url.search)}`;
  return answer(
    call,
    moveSchema,
    (input) => moveAction(call.app, planAttemptOf(call), input, back),
    null,
  );
});

export default function Board() {
  const shown = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  return <PlanBoard {...shown} answered={answered} />;
}
