import { useActionData, useLoaderData } from "@remix-run/react";
import { NotOpen } from "../challenge/NotOpen.tsx";
import { allowRole } from "../challenge/change.server.ts";
import { answerOrFind } from "../forms/show-again.server.ts";
import { ActionForm } from "../plan/ActionForm.tsx";
import { actionSchema } from "../plan/action.ts";
import { entriesOf, formOf } from "../plan/plan-forms.server.ts";
import { changeAction } from "../plan/write-action.server.ts";
import { asWriterOf, attemptOf, inChallenge } from "../respond.server.ts";
import { titledFrom } from "../ui/title.ts";

export const meta = titledFrom<typeof loader>(
  ({ action }) => `Change action ${action?.number ?? ""}`,
);

export const handle = { scripts: ["keep-typing"] };

export const loader = inChallenge("plan", async (call) => {
  allowRole(call, "plan");
  return formOf(call, call.param("actionId"));
});

export const action = asWriterOf("plan", async (call) => {
  const id = call.param("actionId");
  return answerOrFind(
    call,
    "plan",
    actionSchema(await entriesOf(call, id)),
    (input) => changeAction(call.app, attemptOf(call), id, input),
    "The action is saved",
  );
});

export default function EditAction() {
  const shown = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  if (!shown.open && !answered) {
    return <NotOpen what="The improvement plan" back={shown.top} />;
  }
  return <ActionForm {...shown} answered={answered} />;
}
