import { useActionData, useLoaderData } from "@remix-run/react";
import { isOpenFor } from "#workflows/permissions.ts";
import { NotOpen } from "../challenge/NotOpen.tsx";
import { answer } from "../forms/answer.server.ts";
import { SignOffPage } from "../response/SignOffPage.tsx";
import { signOffPage } from "../response/sign-off.server.ts";
import { signOffSchema } from "../forms/fields.ts";
import { signOffResponse } from "../response/sign-off-response.server.ts";
import { asWriterOf, attemptOf, inChallenge } from "../respond.server.ts";
import { titled } from "../ui/title.ts";

export const meta = titled("Sign-off of the response");

export const loader = inChallenge(
  "response",
  async (call) => {
    const open = isOpenFor("responseSignOff", call.stage);
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
