import { useActionData, useLoaderData } from "@remix-run/react";
import { answer } from "../forms/answer.server.ts";
import { TakePlanDownForm } from "../plan/publish/TakePlanDownForm.tsx";
import { takeDownOf } from "../plan/publish/publish-pages.server.ts";
import { takePlanDownSchema } from "../plan/publish/take-down.ts";
import { takePlanDown } from "../plan/publish/take-plan-down.server.ts";
import { asPlanWriterOf, inPlan, planAttemptOf } from "../respond.server.ts";
import { titled } from "../ui/title.ts";

export const meta = titled("Take the public page down");

export const handle = { scripts: ["keep-typing"] };

export const loader = inPlan(takeDownOf);

export const action = asPlanWriterOf("publication", (call) =>
  answer(
    call,
    takePlanDownSchema,
    (input) => takePlanDown(call.app, planAttemptOf(call), input),
    "The public page is taken down",
  ),
);

export default function TakePlanDown() {
  const shown = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  return <TakePlanDownForm {...shown} answered={answered} />;
}
