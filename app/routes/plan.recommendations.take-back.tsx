import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { Refused } from "../forms/Refused.tsx";
import { answer } from "../forms/answer.server.ts";
import { takeNoActionBack } from "../plan/recommendations/decide-no-action.server.ts";
import { decisionOf } from "../plan/recommendations/read-recommendations.server.ts";
import { asPlanWriterOf, inPlan, planAttemptOf } from "../respond.server.ts";
import { titledFrom } from "../ui/title.ts";

const titleOf = (name: string) =>
  `Take back that nothing will be done on ${name.toLowerCase()}?`;

export const meta = titledFrom<typeof loader>(({ name }) => titleOf(name));

export const loader = inPlan(async (call) => {
  const { list, name } = await decisionOf(call, call.param("recommendationId"));
  return { name, back: { href: list, label: "Go to the recommendations" } };
});

export const action = asPlanWriterOf("decisions", (call) =>
  answer(
    call,
    z.object({}),
    () =>
      takeNoActionBack(
        call.app,
        planAttemptOf(call),
        call.param("recommendationId"),
      ),
    null,
  ),
);

export default function TakeNoActionBack() {
  const { name, back } = useLoaderData<typeof loader>();
  return (
    <Refused
      title={titleOf(name)}
      button="Take the decision back"
      back={back}
      answered={useActionData<typeof action>()}
    />
  );
}
