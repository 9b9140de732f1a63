import { useActionData, useLoaderData } from "@remix-run/react";
import { NotOpen } from "../challenge/NotOpen.tsx";
import { answer } from "../forms/answer.server.ts";
import { ConfirmRemoval } from "../forms/ConfirmRemoval.tsx";
import { aboutPage } from "../report/elsewhere/elsewhere-page.server.ts";
import { forget, inUse } from "../report/elsewhere/forget.server.ts";
import { takeBackSchema } from "../report/elsewhere/mapping.ts";
import { asWriterOf, attemptOf, inChallenge } from "../respond.server.ts";
import { titledFrom } from "../ui/title.ts";

export const meta = titledFrom<typeof loader>(
  ({ fileName }) => `Forget ${fileName}`,
);

export const loader = inChallenge(
  "report",
  async (call) => {
    const { top, id, fileName, version, closed, brought } =
      await aboutPage(call);
    const whyNot = closed ?? (brought ? inUse : null);
    return { top, id, fileName, version, whyNot };
  },
  "all",
);

export const action = asWriterOf("reportSections", (call) =>
  answer(
    call,
    takeBackSchema,
    (input) =>
      forget(call.app, attemptOf(call), call.param("foreignId"), input),
    null,
  ),
);

export default function ForgetReport() {
  const { top, id, fileName, version, whyNot } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const page = `${top}/report/elsewhere/${id}`;
  if (whyNot && !answered) {
    return (
      <NotOpen
        title="It cannot be forgotten now"
        because={whyNot}
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
        { href: `${top}/report`, label: "Report" },
        { href: page, label: fileName },
      ]}
      button="Forget it"
      keepHref={page}
    >
      <p>
        Its words, the comments in it and what you said of its passages are
        deleted. The file can be brought again.
      </p>
    </ConfirmRemoval>
  );
}
