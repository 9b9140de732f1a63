import { useActionData, useLoaderData } from "@remix-run/react";
import { answer } from "../forms/answer.server.ts";
import { allowInPlan } from "../plan/change-plan.server.ts";
import { EditionForm } from "../plan/editions/EditionForm.tsx";
import { editionSchema } from "../plan/editions/edition.ts";
import { makeEdition } from "../plan/editions/make-edition.server.ts";
import { asPlanWriterOf, inPlan, planAttemptOf } from "../respond.server.ts";
import { Breadcrumbs } from "../ui/Breadcrumbs.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import { titled } from "../ui/title.ts";

export const meta = titled("Make an edition of the plan");

export const handle = { scripts: ["keep-typing"] };

export const loader = inPlan((call) => {
  allowInPlan(call, "editions");
  const base = `/plans/${call.plan.id}/editions`;
  return Promise.resolve({ base, once: call.app.newId() });
});

export const action = asPlanWriterOf("editions", (call) =>
  answer(
    call,
    editionSchema,
    (input) => makeEdition(call.app, planAttemptOf(call), input),
    "The edition is made",
  ),
);

export default function NewEdition() {
  const { base, once } = useLoaderData<typeof loader>();
  return (
    <>
      <Breadcrumbs items={[{ href: base, label: "Editions" }]} />
      <PageHeading
        title="Make an edition of the plan"
        lead="It keeps the whole plan as it stands at this moment. Nobody can change or remove it afterwards."
      />
      <EditionForm once={once} answered={useActionData<typeof action>()} />
    </>
  );
}
