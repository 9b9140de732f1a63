import { useActionData, useLoaderData } from "@remix-run/react";
import { answer } from "../forms/answer.server.ts";
import { asWriterOf, attemptOf, inChallenge } from "../respond.server.ts";
import { SignOffPage } from "../self-assessment/SignOffPage.tsx";
import { signOffSchema } from "../forms/fields.ts";
import { readSignOff } from "../self-assessment/read-sign-off.server.ts";
import { signOffSelfAssessment } from "../self-assessment/sign-off-self-assessment.server.ts";
import { titled } from "../ui/title.ts";

export const meta = titled("Sign-off of the self-assessment");

export const loader = inChallenge("selfAssessment", readSignOff);

export const action = asWriterOf("selfAssessmentSignOff", async (call) =>
  answer(
    call,
    signOffSchema,
    (input) => signOffSelfAssessment(call.app, attemptOf(call), input),
    "The self-assessment is signed off",
  ),
);

export default function SignOff() {
  const page = useLoaderData<typeof loader>();
  return <SignOffPage {...page} answered={useActionData<typeof action>()} />;
}
