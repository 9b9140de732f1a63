import { useActionData, useLoaderData } from "@remix-run/react";
import { NotOpen } from "../challenge/NotOpen.tsx";
import { allowRole } from "../challenge/change.server.ts";
import { answer } from "../forms/answer.server.ts";
import { asWriterOf, attemptOf, inChallenge } from "../respond.server.ts";
import { ExtendForm } from "../scope/ExtendForm.tsx";
import { extendComments } from "../scope/extend-comments.server.ts";
import { extensionSchema } from "../scope/scope.ts";
import { titled } from "../ui/title.ts";

export const meta = titled("Extend the last day for comments");

export const handle = { scripts: ["keep-typing"] };

export const loader = inChallenge("scope", async (call) => {
  allowRole(call, "extension");
  const { challenge } = call;
  return {
    open: call.may("extension"),
    due: challenge.commentsDue,
    version: challenge.scopeVersion,
    back: `/challenges/${challenge.id}/response`,
  };
});

export const action = asWriterOf("extension", async (call) =>
  answer(
    call,
    extensionSchema,
    (input) => extendComments(call.app, attemptOf(call), input),
    null,
  ),
);

export default function Deadline() {
  const { open, due, ...page } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  if ((!open || due === null) && !answered) {
    return (
      <NotOpen
        what="The last day for comments"
        back={page.back}
        because={
          open ? "None is set: it is set with the other dates." : undefined
        }
      />
    );
  }
  return <ExtendForm {...page} due={due ?? ""} answered={answered} />;
}
