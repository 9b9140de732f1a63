import { useActionData, useLoaderData } from "@remix-run/react";
import { NotOpen } from "../challenge/NotOpen.tsx";
import { answer } from "../forms/answer.server.ts";
import { BringInPage } from "../plan/bring-in/BringInPage.tsx";
import { asItWasRead } from "../plan/bring-in/brought-plan.ts";
import { bringIn } from "../plan/bring-in/bring-in.server.ts";
import { filePage } from "../plan/bring-in/file-pages.server.ts";
import { asPlanWriterOf, inPlan, planAttemptOf } from "../respond.server.ts";
import { titledFrom } from "../ui/title.ts";

export const meta = titledFrom<typeof loader>(
  ({ fileName }) => `Bring in ${fileName}`,
);

export const loader = inPlan((call) =>
  filePage(call, "plan", { onlyNew: true }),
);

export const action = asPlanWriterOf("files", (call) =>
  answer(
    call,
    asItWasRead,
    (input) =>
      bringIn(call.app, planAttemptOf(call), call.param("planFileId"), input),
    null,
  ),
);

export default function BringInPlanFile() {
  const file = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  if (file.brought && !answered) {
    return (
      <NotOpen
        title="It is brought in already"
        because="A file is brought in once. Take it back to bring it in otherwise."
        back={`${file.top}/files/${file.id}`}
        read="Look at what was brought in"
      />
    );
  }
  return <BringInPage file={file} answered={answered} />;
}
