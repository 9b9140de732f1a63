import { useActionData, useLoaderData } from "@remix-run/react";
import { NotOpen } from "../challenge/NotOpen.tsx";
import { allowRole } from "../challenge/change.server.ts";
import { answer } from "../forms/answer.server.ts";
import { SignOffPage } from "../response/SignOffPage.tsx";
import { signOffPage } from "../response/sign-off.server.ts";
import { signOffSchema } from "../forms/fields.ts";
import { signOffResponse } from "../response/sign-off-response.server.ts";
import { asWriterOf, attemptOf, inChallenge } from "../respond.server.ts";
import { titled } from "../ui/title.ts";

export const meta = titled("Sign the response off");

export const loader = inChallenge(
  "response",
  async (call) => {
    allowRole(call, "responseSignOff");
    const open = call.may("responseSignOff");
    return { ...(await signOffPage(call)), open };
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
  const { open, ...page } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  if (!open && !answered) {
    return <NotOpen what="The response" back={`${page.top}/response`} />;
  }
  return <SignOffPage page={page} answered={answered} />;
}
