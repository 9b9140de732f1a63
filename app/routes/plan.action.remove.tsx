import { useActionData, useLoaderData } from "@remix-run/react";
import { allowInPlan } from "../plan/change-plan.server.ts";
import { answer } from "../forms/answer.server.ts";
import { ConfirmRemoval } from "../forms/ConfirmRemoval.tsx";
import { removeActionSchema } from "../plan/action.ts";
import { removalOf } from "../plan/plan-forms.server.ts";
import { removeAction } from "../plan/remove-action.server.ts";
import { asPlanWriterOf, inPlan, planAttemptOf } from "../respond.server.ts";
import { Prose } from "../ui/Prose.tsx";
import { titledFrom } from "../ui/title.ts";

export const meta = titledFrom<typeof loader>(
  ({ number }) => `Remove action ${number}`,
);

export const loader = inPlan(async (call) => {
  allowInPlan(call, "actions");
  return removalOf(call, call.param("actionId"));
});

export const action = asPlanWriterOf("actions", async (call) =>
  answer(
    call,
    removeActionSchema,
    (input) =>
      removeAction(
        call.app,
        planAttemptOf(call),
        call.param("actionId"),
        input,
      ),
    "The action is out of the plan. It can be brought back from the history.",
  ),
);

export default function Remove() {
  const { top, id, number, text, version } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const back = `${top}/actions/${id}`;
  return (
    <ConfirmRemoval
      title={`Remove action ${number}?`}
      answered={answered}
      version={version}
      crumbs={[
        { href: top, label: "Improvement plan" },
        { href: back, label: `Action ${number}` },
      ]}
      button="Remove the action"
      keepHref={back}
    >
      <div className="cf-panel cf-measure">
        <Prose text={text} />
      </div>
      <p>
        It leaves the plan. Its number is not used again, its progress is kept,
        and it can be brought back from the history.
      </p>
    </ConfirmRemoval>
  );
}
