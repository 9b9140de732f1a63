import { useActionData, useLoaderData } from "@remix-run/react";
import { answer } from "../forms/answer.server.ts";
import { NoActionForm } from "../plan/recommendations/NoActionForm.tsx";
import { decideNoAction } from "../plan/recommendations/decide-no-action.server.ts";
import { noActionSchema } from "../plan/recommendations/no-action.ts";
import { decisionOf } from "../plan/recommendations/read-recommendations.server.ts";
import { asPlanWriterOf, inPlan, planAttemptOf } from "../respond.server.ts";
import { titledFrom } from "../ui/title.ts";

export const meta = titledFrom<typeof loader>(
  ({ name }) => `Nothing will be done on ${name.toLowerCase()}`,
);

export const handle = { scripts: ["keep-typing"] };

export const loader = inPlan((call) =>
  decisionOf(call, call.param("recommendationId")),
);

export const action = asPlanWriterOf("decisions", (call) =>
  answer(
    call,
    noActionSchema,
    (input) =>
      decideNoAction(
        call.app,
        planAttemptOf(call),
        call.param("recommendationId"),
        input,
      ),
    "The decision is kept",
  ),
);

export default function NoAction() {
  const page = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  return <NoActionForm {...page} answered={answered} />;
}
