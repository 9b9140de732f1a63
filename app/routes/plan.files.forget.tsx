import { useActionData, useLoaderData } from "@remix-run/react";
import { NotOpen } from "../challenge/NotOpen.tsx";
import { answer } from "../forms/answer.server.ts";
import { ConfirmRemoval } from "../forms/ConfirmRemoval.tsx";
import { asItWasRead } from "../plan/bring-in/brought-plan.ts";
import { aboutFile } from "../plan/bring-in/file-pages.server.ts";
import { forgetFile } from "../plan/bring-in/forget-file.server.ts";
import { asPlanWriterOf, inPlan, planAttemptOf } from "../respond.server.ts";
import { titledFrom } from "../ui/title.ts";

export const meta = titledFrom<typeof loader>(
  ({ fileName }) => `Forget ${fileName}`,
);

export const loader = inPlan(aboutFile);

export const action = asPlanWriterOf("files", (call) =>
  answer(
    call,
    asItWasRead,
    (input) =>
      forgetFile(
        call.app,
        planAttemptOf(call),
        call.param("planFileId"),
        input,
      ),
    null,
  ),
);

export default function ForgetPlanFile() {
  const file = useLoaderData<typeof loader>();
  const { top, id, fileName, version, whyNotForgotten } = file;
  const answered = useActionData<typeof action>();
  const page = `${top}/files/${id}`;
  if (whyNotForgotten && !answered) {
    return (
      <NotOpen
        title="It cannot be forgotten now"
        because={whyNotForgotten}
        back={page}
        read="Look at what is in it"
      />
    );
  }
  return (
    <ConfirmRemoval
      title={`Forget “${fileName}”?`}
      answered={answered}
      version={version}
      crumbs={[
        { href: `${top}/files`, label: "Files brought in" },
        { href: page, label: fileName },
      ]}
      button="Forget it"
      keepHref={page}
    >
      <p>
        Its words and what you said of its rows and columns are deleted. The
        file can be brought again.
      </p>
    </ConfirmRemoval>
  );
}
