import { useActionData, useLoaderData } from "@remix-run/react";
import { answer } from "../forms/answer.server.ts";
import { ChoicesForm } from "../plan/publish/ChoicesForm.tsx";
import { choicesOf } from "../plan/publish/choices-form.server.ts";
import { choicesSchema } from "../plan/publish/choices.ts";
import { saveChoices } from "../plan/publish/save-choices.server.ts";
import { asPlanWriterOf, inPlan, planAttemptOf } from "../respond.server.ts";
import { titled } from "../ui/title.ts";

export const meta = titled("Choose what the page shows");

export const handle = { scripts: ["keep-typing"] };

export const loader = inPlan(choicesOf);

export const action = asPlanWriterOf("publication", (call) =>
  answer(
    call,
    choicesSchema,
    (input) => saveChoices(call.app, planAttemptOf(call), input),
    "The choices are saved; nothing is published yet",
  ),
);

export default function ChoosePublic() {
  const shown = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  return <ChoicesForm {...shown} answered={answered} />;
}
