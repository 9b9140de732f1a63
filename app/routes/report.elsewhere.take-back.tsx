import { useActionData, useLoaderData } from "@remix-run/react";
import { NotOpen } from "../challenge/NotOpen.tsx";
import { answer } from "../forms/answer.server.ts";
import { ConfirmRemoval } from "../forms/ConfirmRemoval.tsx";
import { mappingPage } from "../report/elsewhere/elsewhere-page.server.ts";
import { takeBackSchema } from "../report/elsewhere/mapping.ts";
import { takeBack } from "../report/elsewhere/take-back.server.ts";
import { asWriterOf, attemptOf, inChallenge } from "../respond.server.ts";
import { titledFrom } from "../ui/title.ts";

export const meta = titledFrom<typeof loader>(
  ({ fileName }) => `Take back ${fileName}`,
);

export const loader = inChallenge(
  "report",
  async (call) => {
    const { top, id, fileName, version, closed, brought } =
      await mappingPage(call);
    const whyNot =
      closed ??
      (brought ? brought.whyNotBack : "Nothing of it was brought in.");
    return { top, id, fileName, version, whyNot };
  },
  "all",
);

export const action = asWriterOf("reportSections", (call) =>
  answer(
    call,
    takeBackSchema,
    (input) =>
      takeBack(call.app, attemptOf(call), call.param("foreignId"), input),
    null,
  ),
);

export default function TakeBackReport() {
  const { top, id, fileName, version, whyNot } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const page = `${top}/report/elsewhere/${id}`;
  if (whyNot && !answered) {
    return (
      <NotOpen
        title="It cannot be taken back now"
        because={whyNot}
        back={page}
        read="Look at what was brought in"
      />
    );
  }
  return (
    <ConfirmRemoval
      title={`Take back “${fileName}”?`}
      answered={answered}
      version={version}
      crumbs={[
        { href: `${top}/report`, label: "Report" },
        { href: page, label: fileName },
      ]}
      button="Take it back"
      keepHref={page}
    >
      <p>
        The findings, recommendations, examples and texts that came from it
        leave the report. What you said of its passages stays, and it can be
        brought in again.
      </p>
    </ConfirmRemoval>
  );
}
