import { useActionData, useLoaderData } from "@remix-run/react";
import { allow } from "../challenge/change.server.ts";
import { answer } from "../forms/answer.server.ts";
import { SignOffPage } from "../response/SignOffPage.tsx";
import { signOffPage } from "../response/desk.server.ts";
import { signOffSchema } from "../response/response.ts";
import { signOffResponse } from "../response/sign-off-response.server.ts";
import { asWriterOf, attemptOf, inChallenge } from "../respond.server.ts";
import { titled } from "../ui/title.ts";

export const meta = titled("Sign the response off");

export const loader = inChallenge(
  "response",
  async (call) => {
    allow(call, "responseSignOff");
    return signOffPage(call);
  },
  "all",
);

export const action = asWriterOf("responseSignOff", async (call) =>
  answer(
    call,
    signOffSchema,
    (input) => signOffResponse(call.app, attemptOf(call), input),
    "The response is signed off",
  ),
);

export default function SignOff() {
  const page = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  return <SignOffPage page={page} answered={answered} />;
}
