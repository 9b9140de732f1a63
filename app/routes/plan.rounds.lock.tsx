import { useActionData, useLoaderData } from "@remix-run/react";
import { answer } from "../forms/answer.server.ts";
import { allowInPlan } from "../plan/change-plan.server.ts";
import { EditionForm } from "../plan/editions/EditionForm.tsx";
import { editionSchema } from "../plan/editions/edition.ts";
import { lock } from "../plan/rounds/lock-round.server.ts";
import { roundOf } from "../plan/rounds/round-pages.server.ts";
import { asPlanWriterOf, inPlan, planAttemptOf } from "../respond.server.ts";
import { Breadcrumbs } from "../ui/Breadcrumbs.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import { titled } from "../ui/title.ts";

export const meta = titled("Lock the update round");

export const handle = { scripts: ["keep-typing"] };

export const loader = inPlan((call) => {
  allowInPlan(call, "rounds");
  return roundOf(call);
});

export const action = asPlanWriterOf("rounds", (call) =>
  answer(
    call,
    editionSchema,
    (input) =>
      lock(call.app, planAttemptOf(call), call.param("roundNumber"), input),
    "The round is locked, and the plan kept as an edition",
  ),
);

export default function Lock() {
  const { top, once, round } = useLoaderData<typeof loader>();
  const href = `${top}/rounds/${round.number}`;
  return (
    <>
      <Breadcrumbs items={[{ href, label: round.title }]} />
      <PageHeading
        title="Lock the update round"
        lead="No link opens anything afterwards, and the plan is kept as an edition that nobody can change. What owners propose and nobody has taken is not in it."
      />
      <EditionForm
        once={once}
        title={round.title}
        button="Lock the round"
        answered={useActionData<typeof action>()}
      />
    </>
  );
}
