import { useActionData, useLoaderData } from "@remix-run/react";
import { NotOpen } from "../challenge/NotOpen.tsx";
import { allowRole } from "../challenge/change.server.ts";
import { answerOrFind } from "../forms/show-again.server.ts";
import { ActionForm } from "../plan/ActionForm.tsx";
import { actionSchema } from "../plan/action.ts";
import { formOf } from "../plan/plan-forms.server.ts";
import { addAction } from "../plan/write-action.server.ts";
import { asWriterOf, attemptOf, inChallenge } from "../respond.server.ts";
import { titled } from "../ui/title.ts";

export const meta = titled("Add an action");

export const handle = { scripts: ["keep-typing"] };

export const loader = inChallenge("plan", async (call) => {
  allowRole(call, "plan");
  return formOf(call);
});

export const action = asWriterOf("plan", async (call) =>
  answerOrFind(
    call,
    "plan",
    actionSchema(0),
    (input) => addAction(call.app, attemptOf(call), input),
    "The action is in the plan",
  ),
);

export default function NewAction() {
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
  return <ActionForm {...shown} answered={answered} />;
}
