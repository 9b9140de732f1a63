import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { PostForm } from "../forms/PostForm.tsx";
import { answer } from "../forms/answer.server.ts";
import { useAnswer } from "../forms/use-answer.ts";
import { endPart } from "../plan/people/change-people.server.ts";
import { planMemberOf } from "../plan/people/read-people.server.ts";
import { asPlanWriterOf, inPlan, planAttemptOf } from "../respond.server.ts";
import { Breadcrumbs } from "../ui/Breadcrumbs.tsx";
import { Button } from "../ui/Button.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import { titledFrom } from "../ui/title.ts";

export const meta = titledFrom<typeof loader>(
  ({ name }) => `End the part of ${name}`,
);

export const loader = inPlan(planMemberOf);

export const action = asPlanWriterOf("people", async (call) =>
  answer(
    call,
    z.object({}),
    () => endPart(call.app, planAttemptOf(call), call.param("planMemberId")),
    "The part has ended",
  ),
);

export default function EndPart() {
  const { base, name, part, isSelf } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const { problems, theirs } = useAnswer("end", answered, {});
  return (
    <>
      <Breadcrumbs items={[{ href: base, label: "People of the plan" }]} />
      <PageHeading
        title={`End the part of ${name}`}
        lead={`${isSelf ? "You" : name} will no longer be in this plan as ${part}. What was written stays, under the same name.`}
      />
      <PostForm id="end" problems={problems} theirs={theirs}>
        <div className="govuk-button-group">
          <Button look="warning">End this part</Button>
          <a className="govuk-link" href={base}>
            Keep it
          </a>
        </div>
      </PostForm>
    </>
  );
}
