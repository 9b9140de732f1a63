import { useActionData, useLoaderData } from "@remix-run/react";
import { allowRole } from "../challenge/change.server.ts";
import { NotOpen } from "../challenge/NotOpen.tsx";
import { whyClosed } from "../challenge/why-closed.ts";
import { AskForm } from "../evidence/AskForm.tsx";
import { askForEvidence } from "../evidence/ask-for-evidence.server.ts";
import { askSchema } from "../evidence/request.ts";
import { askingPage } from "../evidence/requests-page.server.ts";
import { answer } from "../forms/answer.server.ts";
import { asWriterOf, attemptOf, inChallenge } from "../respond.server.ts";
import { dayInLondon } from "../ui/dates.ts";
import { titled } from "../ui/title.ts";

export const meta = titled("Ask for evidence");

export const handle = { scripts: ["keep-typing"] };

export const loader = inChallenge("requests", async (call) => {
  allowRole(call, "requests");
  return {
    ...askingPage(call),
    open: call.may("requests"),
    closed: whyClosed("requests", call.stage),
  };
});

export const action = asWriterOf("requests", async (call) =>
  answer(
    call,
    askSchema(dayInLondon(call.app.now())),
    (input) => askForEvidence(call.app, attemptOf(call), input),
    "The request is sent",
  ),
);

export default function AskForEvidencePage() {
  const { open, closed, ...page } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  if (!open && !answered) {
    return (
      <NotOpen
        title="No evidence can be asked for now"
        because={closed}
        back={page.address}
        read="Read the requests"
      />
    );
  }
  return <AskForm {...page} answered={answered} />;
}
