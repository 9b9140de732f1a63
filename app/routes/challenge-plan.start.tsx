import { useActionData, useLoaderData } from "@remix-run/react";
import { NotOpen } from "../challenge/NotOpen.tsx";
import { allowRole } from "../challenge/change.server.ts";
import { answerOrFind } from "../forms/show-again.server.ts";
import { StartPlan } from "../plan/StartPlan.tsx";
import { startSchema } from "../plan/action.ts";
import { startOf } from "../plan/plan-forms.server.ts";
import { startPlan } from "../plan/start-plan.server.ts";
import { asWriterOf, attemptOf, inChallenge } from "../respond.server.ts";
import { titled } from "../ui/title.ts";

export const meta = titled("Start from the report");

export const loader = inChallenge("plan", async (call) => {
  allowRole(call, "plan");
  return startOf(call);
});

export const action = asWriterOf("plan", async (call) =>
  answerOrFind(
    call,
    "plan",
    startSchema,
    (input) => startPlan(call.app, attemptOf(call), input),
    "The chosen actions are in the plan. Give each an owner and a date.",
  ),
);

export default function Start() {
  const shown = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  if (!shown.open && !answered) {
    return (
      <NotOpen
        title="No action can be added now"
        because={shown.closed}
        back={shown.top}
        read="Read the improvement plan"
      />
    );
  }
  return <StartPlan {...shown} answered={answered} />;
}
