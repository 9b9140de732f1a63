import { useActionData, useLoaderData } from "@remix-run/react";
import { NotOpen } from "../challenge/NotOpen.tsx";
import { allowRole } from "../challenge/change.server.ts";
import { answer } from "../forms/answer.server.ts";
import { signOffSchema } from "../forms/fields.ts";
import { ReadyPage } from "../response/ReadyPage.tsx";
import { markReady } from "../response/mark-ready.server.ts";
import { signOffPage } from "../response/sign-off.server.ts";
import { asWriterOf, attemptOf, inChallenge } from "../respond.server.ts";
import { titled } from "../ui/title.ts";

export const meta = titled("Mark the response as ready");

export const loader = inChallenge(
  "response",
  async (call) => {
    allowRole(call, "responseReady");
    const open = call.may("responseReady");
    return { ...(await signOffPage(call)), open };
  },
  "all",
);

export const action = asWriterOf("responseReady", async (call) =>
  answer(
    call,
    signOffSchema,
    (input) => markReady(call.app, attemptOf(call), input),
    "The response is ready for the sponsor to sign",
  ),
);

export default function Ready() {
  const { open, ...page } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  if (!open && !answered) {
    return <NotOpen what="The response" back={`${page.top}/response`} />;
  }
  return <ReadyPage page={page} answered={answered} />;
}
