import { useActionData, useLoaderData } from "@remix-run/react";
import { allowInPlan } from "../plan/change-plan.server.ts";
import { answerOrFindUnless } from "../forms/show-again.server.ts";
import { ActionForm } from "../plan/ActionForm.tsx";
import { actionSchema } from "../plan/action.ts";
import { standsOf, formOf } from "../plan/plan-forms.server.ts";
import { changeAction } from "../plan/write-action.server.ts";
import { asPlanWriterOf, inPlan, planAttemptOf } from "../respond.server.ts";
import { titledFrom } from "../ui/title.ts";

export const meta = titledFrom<typeof loader>(
  ({ action }) => `Change action ${action?.number ?? ""}`,
);

export const handle = { scripts: ["keep-typing"] };

export const loader = inPlan(async (call) => {
  allowInPlan(call, "actions");
  return formOf(call, call.param("actionId"));
});

export const action = asPlanWriterOf("actions", async (call) => {
  const id = call.param("actionId");
  const stands = await standsOf(call, id);
  return answerOrFindUnless(
    call,
    () => undefined,
    actionSchema(stands.progressEntries, stands),
    (input) => changeAction(call.app, planAttemptOf(call), id, input),
    "The action is saved",
  );
});

export default function EditAction() {
  const shown = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  return <ActionForm {...shown} answered={answered} />;
}
