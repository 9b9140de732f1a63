import { useActionData, useLoaderData } from "@remix-run/react";
import { answer } from "../forms/answer.server.ts";
import { PartForm } from "../plan/people/PartForm.tsx";
import { changePart } from "../plan/people/change-people.server.ts";
import { partSchema } from "../plan/people/people.ts";
import { planMemberOf } from "../plan/people/read-people.server.ts";
import { asPlanWriterOf, inPlan, planAttemptOf } from "../respond.server.ts";
import { Breadcrumbs } from "../ui/Breadcrumbs.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import { titledFrom } from "../ui/title.ts";

export const meta = titledFrom<typeof loader>(
  ({ name }) => `Change the part of ${name}`,
);

export const loader = inPlan(planMemberOf);

export const action = asPlanWriterOf("people", async (call) =>
  answer(
    call,
    partSchema,
    (input) =>
      changePart(
        call.app,
        planAttemptOf(call),
        call.param("planMemberId"),
        input,
      ),
    "The part is saved",
  ),
);

export default function ChangePart() {
  const { name, ...shown } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  return (
    <>
      <Breadcrumbs
        items={[{ href: shown.base, label: "People of the plan" }]}
      />
      <PageHeading title={`Change the part of ${name}`} />
      <PartForm {...shown} answered={answered} />
    </>
  );
}
