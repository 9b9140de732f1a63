import { useActionData, useLoaderData } from "@remix-run/react";
import { NotOpen } from "../challenge/NotOpen.tsx";
import { allowRole } from "../challenge/change.server.ts";
import { answer } from "../forms/answer.server.ts";
import { ProgressForm } from "../plan/ProgressForm.tsx";
import { progressSchema } from "../plan/action.ts";
import { addProgress } from "../plan/add-progress.server.ts";
import { progressFormOf } from "../plan/plan-forms.server.ts";
import { asWriterOf, attemptOf, inChallenge } from "../respond.server.ts";
import { titledFrom } from "../ui/title.ts";

export const meta = titledFrom<typeof loader>(
  ({ action }) => `Add progress on action ${action.number}`,
);

export const handle = { scripts: ["keep-typing"] };

export const loader = inChallenge("plan", async (call) => {
  allowRole(call, "plan");
  return progressFormOf(call, call.param("actionId"));
});

export const action = asWriterOf("plan", async (call) =>
  answer(
    call,
    progressSchema,
    (input) =>
      addProgress(call.app, attemptOf(call), call.param("actionId"), input),
    "The progress is added",
  ),
);

export default function Progress() {
  const shown = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  if (!shown.open && !answered) {
    return (
      <NotOpen
        title="No progress can be added now"
        because={shown.closed}
        back={shown.top}
        read="Read the improvement plan"
      />
    );
  }
  return <ProgressForm {...shown} answered={answered} />;
}
