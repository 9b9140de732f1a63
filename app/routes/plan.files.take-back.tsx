import { useActionData, useLoaderData } from "@remix-run/react";
import { NotOpen } from "../challenge/NotOpen.tsx";
import { answer } from "../forms/answer.server.ts";
import { ConfirmRemoval } from "../forms/ConfirmRemoval.tsx";
import { asItWasRead } from "../plan/bring-in/brought-plan.ts";
import { countsSaid } from "../plan/bring-in/counts.ts";
import { aboutFile } from "../plan/bring-in/file-pages.server.ts";
import { takeBack } from "../plan/bring-in/take-back.server.ts";
import { asPlanWriterOf, inPlan, planAttemptOf } from "../respond.server.ts";
import { titledFrom } from "../ui/title.ts";

export const meta = titledFrom<typeof loader>(
  ({ fileName }) => `Take back ${fileName}`,
);

export const loader = inPlan(async (call) => {
  const { top, id, fileName, version, brought } = await aboutFile(call);
  const whyNot = brought ? brought.whyNotBack : "Nothing of it was brought in.";
  const goes = brought ? countsSaid(brought) : "";
  return { top, id, fileName, version, whyNot, goes };
});

export const action = asPlanWriterOf("files", (call) =>
  answer(
    call,
    asItWasRead,
    (input) =>
      takeBack(call.app, planAttemptOf(call), call.param("planFileId"), input),
    null,
  ),
);

export default function TakeBackPlanFile() {
  const { top, id, fileName, version, whyNot, goes } =
    useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const page = `${top}/files/${id}`;
  if (whyNot !== null && !answered) {
    return (
      <NotOpen
        title="It cannot be taken back now"
        because={whyNot}
        back={page}
        read="Look at what is in it"
      />
    );
  }
  return (
    <ConfirmRemoval
      title={`Take back “${fileName}”?`}
      answered={answered}
      version={version}
      crumbs={[
        { href: `${top}/files`, label: "Files brought in" },
        { href: page, label: fileName },
      ]}
      button="Take it back"
      keepHref={page}
    >
      <p>
        {goes} that came from it leave the plan. What you said of its rows and
        columns stays, and it can be brought in again.
      </p>
    </ConfirmRemoval>
  );
}
