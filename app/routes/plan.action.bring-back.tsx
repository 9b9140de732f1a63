import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { answer } from "../forms/answer.server.ts";
import { Refused } from "../forms/Refused.tsx";
import { bringBackAction } from "../plan/bring-back-action.server.ts";
import { allowInPlan } from "../plan/change-plan.server.ts";
import { backOf } from "../plan/plan-forms.server.ts";
import { asPlanWriterOf, inPlan, planAttemptOf } from "../respond.server.ts";
import { titled } from "../ui/title.ts";

const title = "Bring this action back?";

export const meta = titled(title);

export const loader = inPlan(async (call) => {
  allowInPlan(call, "actions");
  return backOf(call, call.param("actionId"));
});

export const action = asPlanWriterOf("actions", (call) =>
  answer(
    call,
    z.object({}),
    () =>
      bringBackAction(call.app, planAttemptOf(call), call.param("actionId")),
    null,
  ),
);

export default function BringBackAction() {
  const { back } = useLoaderData<typeof loader>();
  return (
    <Refused
      title={title}
      button="Bring the action back"
      back={back}
      answered={useActionData<typeof action>()}
    />
  );
}
