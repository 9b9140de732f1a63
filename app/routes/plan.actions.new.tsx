import { useActionData, useLoaderData } from "@remix-run/react";
import { allowInPlan } from "../plan/change-plan.server.ts";
import { answerOrFindUnless } from "../forms/show-again.server.ts";
import { ActionForm } from "../plan/ActionForm.tsx";
import { actionSchema } from "../plan/action.ts";
import { formOf } from "../plan/plan-forms.server.ts";
import { addAction } from "../plan/write-action.server.ts";
import { asPlanWriterOf, inPlan, planAttemptOf } from "../respond.server.ts";
import { titled } from "../ui/title.ts";

export const meta = titled("Add an action");

export const handle = { scripts: ["keep-typing"] };

export const loader = inPlan(async (call) => {
  allowInPlan(call, "actions");
  return formOf(call);
});

export const action = asPlanWriterOf("actions", async (call) =>
  answerOrFindUnless(
    call,
    () => undefined,
    actionSchema(0),
    (input) => addAction(call.app, planAttemptOf(call), input),
    "The action is in the plan",
  ),
);

export default function NewAction() {
  const shown = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  return <ActionForm {...shown} answered={answered} />;
}
