import { useActionData, useLoaderData } from "@remix-run/react";
import { answer } from "../forms/answer.server.ts";
import { PreviewPage } from "../plan/publish/PreviewPage.tsx";
import { publishSchema } from "../plan/publish/choices.ts";
import { previewOf } from "../plan/publish/publish-pages.server.ts";
import { publishPlan } from "../plan/publish/publish-plan.server.ts";
import { asPlanWriterOf, inPlan, planAttemptOf } from "../respond.server.ts";
import { titled } from "../ui/title.ts";

export const meta = titled("The page as it will be");

export const loader = inPlan(previewOf);

export const action = asPlanWriterOf("publication", (call) =>
  answer(
    call,
    publishSchema,
    (input) => publishPlan(call.app, planAttemptOf(call), input),
    "The plan is public",
  ),
);

export default function PreviewPublic() {
  const shown = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  return <PreviewPage {...shown} answered={answered} />;
}
