import { useActionData, useLoaderData } from "@remix-run/react";
import { answer } from "../forms/answer.server.ts";
import { byMail } from "../people/mail.server.ts";
import { letterSaid } from "../people/invitation.ts";
import { NewMemberForm } from "../plan/people/NewMemberForm.tsx";
import { addMember } from "../plan/people/change-people.server.ts";
import { allowInPlan } from "../plan/change-plan.server.ts";
import { newMemberSchema } from "../plan/people/people.ts";
import { asPlanWriterOf, inPlan, planAttemptOf } from "../respond.server.ts";
import { Breadcrumbs } from "../ui/Breadcrumbs.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import { titled } from "../ui/title.ts";

export const meta = titled("Add somebody to the plan");

export const handle = { scripts: ["keep-typing"] };

export const loader = inPlan((call) => {
  allowInPlan(call, "people");
  const { app, plan } = call;
  const base = `/plans/${plan.id}/people`;
  return Promise.resolve({ base, once: app.newId(), byMail: byMail(app) });
});

export const action = asPlanWriterOf("people", async (call) =>
  answer(
    call,
    newMemberSchema,
    (input) => addMember(call.app, planAttemptOf(call), input),
    letterSaid(byMail(call.app)),
  ),
);

export default function NewMember() {
  const { base, once, byMail } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  return (
    <>
      <Breadcrumbs items={[{ href: base, label: "People of the plan" }]} />
      <PageHeading
        title="Add somebody to the plan"
        lead={
          byMail
            ? "They are in the plan at once, and a letter tells them."
            : "They are in the plan at once. This service sends no email itself: a letter is written, and a programme manager passes it on."
        }
      />
      <NewMemberForm once={once} answered={answered} />
    </>
  );
}
