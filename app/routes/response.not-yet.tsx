import { useActionData, useLoaderData } from "@remix-run/react";
import { notYetNeedsReason } from "#workflows/response.ts";
import { NotOpen } from "../challenge/NotOpen.tsx";
import { allowRole } from "../challenge/change.server.ts";
import { answer } from "../forms/answer.server.ts";
import { NotYetForm } from "../response/NotYetForm.tsx";
import { sayNotYet } from "../response/not-yet.server.ts";
import { notYetSchema } from "../response/response.ts";
import { signOffsOf } from "../response/sign-off.server.ts";
import { asWriterOf, attemptOf, inChallenge } from "../respond.server.ts";
import { titled } from "../ui/title.ts";

export const meta = titled("The response is not ready yet");

export const handle = { scripts: ["keep-typing"] };

export const loader = inChallenge(
  "response",
  async (call) => {
    allowRole(call, "responseNotYet");
    const { ready, signOff } = await signOffsOf(call);
    return {
      open: call.may("responseNotYet"),
      isReady: ready?.holds === true,
      isSigned: signOff?.holds === true,
      needsReason: notYetNeedsReason(call.roles),
      once: call.app.newId(),
      back: `/challenges/${call.challenge.id}/response`,
    };
  },
  "all",
);

export const action = asWriterOf("responseNotYet", async (call) =>
  answer(
    call,
    notYetSchema,
    (input) => sayNotYet(call.app, attemptOf(call), input),
    "The response is not ready any more",
  ),
);

export default function NotYet() {
  const { open, isReady, ...form } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  if ((!open || !isReady) && !answered) {
    return open ? (
      <NotOpen
        title="The response is not marked as ready"
        because="There is nothing to take back."
        back={form.back}
      />
    ) : (
      <NotOpen what="The response" back={form.back} />
    );
  }
  return <NotYetForm {...form} answered={answered} />;
}
