import { useActionData, useLoaderData } from "@remix-run/react";
import { NotOpen } from "../challenge/NotOpen.tsx";
import { answer } from "../forms/answer.server.ts";
import { ConfirmRemoval } from "../forms/ConfirmRemoval.tsx";
import { aboutPage } from "../report/elsewhere/elsewhere-page.server.ts";
import { goesAway } from "../report/elsewhere/counts.ts";
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
      await aboutPage(call);
    const notBack = brought
      ? brought.whyNotBack?.because
      : "Nothing of it was brought in.";
    const whyNot = closed ?? notBack ?? null;
    const goes = brought ? goesAway(brought.counts) : "";
    return { top, id, fileName, version, whyNot, goes };
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
  const { top, id, fileName, version, whyNot, goes } =
    useLoaderData<typeof loader>();
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
        {goes} What you said of its passages stays, and it can be brought in
        again.
      </p>
    </ConfirmRemoval>
  );
}
