import { useActionData, useLoaderData } from "@remix-run/react";
import { allowInPlan } from "../plan/change-plan.server.ts";
import { answer } from "../forms/answer.server.ts";
import { ProgressForm } from "../plan/progress/ProgressForm.tsx";
import { progressSchema } from "../plan/action.ts";
import { addProgress } from "../plan/progress/add-progress.server.ts";
import { progressFormOf, standsOf } from "../plan/plan-forms.server.ts";
import { asPlanWriterOf, inPlan, planAttemptOf } from "../respond.server.ts";
import { dayInLondon } from "../ui/dates.ts";
import { titledFrom } from "../ui/title.ts";

export const meta = titledFrom<typeof loader>(
  ({ action }) => `Add progress on action ${action.number}`,
);

export const handle = { scripts: ["keep-typing"] };

export const loader = inPlan(async (call) => {
  allowInPlan(call, "actions");
  return progressFormOf(call, call.param("actionId"));
});

export const action = asPlanWriterOf("actions", async (call) =>
  answer(
    call,
    progressSchema(
      dayInLondon(call.app.now()),
      await standsOf(call, call.param("actionId")),
    ),
    (input) =>
      addProgress(call.app, planAttemptOf(call), call.param("actionId"), input),
    "The progress is added",
  ),
);

export default function Progress() {
  const shown = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  return <ProgressForm {...shown} answered={answered} />;
}
