import { useActionData, useLoaderData } from "@remix-run/react";
import { allowRole } from "../challenge/change.server.ts";
import { publicAddress, whenAgain } from "../challenge/published.ts";
import { answer } from "../forms/answer.server.ts";
import { TakeDownForm } from "../report/TakeDownForm.tsx";
import { nothingPublic, takeDown } from "../report/take-down.server.ts";
import { takeDownSchema } from "../report/take-down.ts";
import { asWriterOf, attemptOf, inChallenge } from "../respond.server.ts";
import { titled } from "../ui/title.ts";

export const meta = titled("Take the public report down");

export const handle = { scripts: ["keep-typing"] };

export const loader = inChallenge("scope", async (call) => {
  allowRole(call, "publication");
  const { app, challenge } = call;
  return {
    top: `/challenges/${challenge.id}`,
    href: publicAddress(challenge),
    publishedAt: challenge.publishedAt ?? "",
    again: whenAgain(call.stage),
    once: app.newId(),
    because: nothingPublic,
  };
});

export const action = asWriterOf("publication", async (call) =>
  answer(
    call,
    takeDownSchema,
    (input) => takeDown(call.app, attemptOf(call), input),
    "The report is not public any more",
  ),
);

export default function TakeDown() {
  const answered = useActionData<typeof action>();
  const page = useLoaderData<typeof loader>();
  return <TakeDownForm {...page} answered={answered} />;
}
