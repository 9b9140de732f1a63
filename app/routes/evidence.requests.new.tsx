import { useActionData, useLoaderData } from "@remix-run/react";
import { allow } from "../challenge/change.server.ts";
import { AskForm } from "../evidence/AskForm.tsx";
import { askForEvidence } from "../evidence/ask-for-evidence.server.ts";
import { askSchema } from "../evidence/request.ts";
import { askingPage } from "../evidence/requests-page.server.ts";
import { answer } from "../forms/answer.server.ts";
import { attemptOf, inChallenge } from "../respond.server.ts";
import { titled } from "../ui/title.ts";

export const meta = titled("Ask for evidence");

export const loader = inChallenge("requests", async (call) => {
  allow(call, "requests");
  return askingPage(call);
});

export const action = inChallenge("requests", async (call) =>
  answer(call.request, askSchema, (input) =>
    askForEvidence(call.app, attemptOf(call), input),
  ),
);

export default function AskForEvidencePage() {
  const answered = useActionData<typeof action>();
  return <AskForm {...useLoaderData<typeof loader>()} answered={answered} />;
}
