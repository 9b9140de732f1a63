import { useActionData, useLoaderData } from "@remix-run/react";
import { answer } from "../forms/answer.server.ts";
import { allowInPlan } from "../plan/change-plan.server.ts";
import { AskForm } from "../plan/rounds/AskForm.tsx";
import { askSchema } from "../plan/rounds/round.ts";
import { roundOf } from "../plan/rounds/round-pages.server.ts";
import { askSomebody } from "../plan/rounds/start-round.server.ts";
import { asPlanWriterOf, inPlan, planAttemptOf } from "../respond.server.ts";
import { Breadcrumbs } from "../ui/Breadcrumbs.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import { titled } from "../ui/title.ts";

export const meta = titled("Ask somebody for an update");

export const handle = { scripts: ["keep-typing"] };

export const loader = inPlan((call) => {
  allowInPlan(call, "rounds");
  return roundOf(call);
});

export const action = asPlanWriterOf("rounds", (call) =>
  answer(
    call,
    askSchema,
    (input) =>
      askSomebody(
        call.app,
        planAttemptOf(call),
        call.param("roundNumber"),
        input,
      ),
    "They are asked",
  ),
);

export default function Ask() {
  const { top, once, round } = useLoaderData<typeof loader>();
  const href = `${top}/rounds/${round.number}`;
  return (
    <>
      <Breadcrumbs items={[{ href, label: round.title }]} />
      <PageHeading
        title="Ask somebody for an update"
        lead="They get a letter with a link to their actions, and need no account."
      />
      <AskForm once={once} answered={useActionData<typeof action>()} />
    </>
  );
}
