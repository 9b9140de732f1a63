import { useActionData, useLoaderData } from "@remix-run/react";
import { answer } from "../forms/answer.server.ts";
import { RoundForm } from "../plan/rounds/RoundForm.tsx";
import { roundSchema } from "../plan/rounds/round.ts";
import { roundFormOf } from "../plan/rounds/round-pages.server.ts";
import { startRound } from "../plan/rounds/start-round.server.ts";
import { asPlanWriterOf, inPlan, planAttemptOf } from "../respond.server.ts";
import { Breadcrumbs } from "../ui/Breadcrumbs.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import { titled } from "../ui/title.ts";

export const meta = titled("Start an update round");

export const handle = { scripts: ["keep-typing"] };

export const loader = inPlan(roundFormOf);

export const action = asPlanWriterOf("rounds", (call) =>
  answer(
    call,
    roundSchema,
    (input) => startRound(call.app, planAttemptOf(call), input),
    "The round has started",
  ),
);

export default function NewRound() {
  const shown = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  return (
    <>
      <Breadcrumbs
        items={[{ href: `${shown.top}/rounds`, label: "Update rounds" }]}
      />
      <PageHeading
        title="Start an update round"
        lead="Everybody who is asked gets a letter with a link of their own."
      />
      <RoundForm {...shown} answered={answered} />
    </>
  );
}
