import { useActionData, useLoaderData } from "@remix-run/react";
import { PostForm } from "../forms/PostForm.tsx";
import { answer } from "../forms/answer.server.ts";
import { useAnswer } from "../forms/use-answer.ts";
import { forgetWords } from "../plan/owners/change-owner.server.ts";
import { wordsToForget } from "../plan/owners/owner-pages.server.ts";
import { forgetSchema } from "../plan/owners/owner.ts";
import { asPlanWriterOf, inPlan, planAttemptOf } from "../respond.server.ts";
import { Breadcrumbs } from "../ui/Breadcrumbs.tsx";
import { Button } from "../ui/Button.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import { titledFrom } from "../ui/title.ts";

export const meta = titledFrom<typeof loader>(
  ({ words }) => `Forget “${words}”`,
);

export const loader = inPlan(wordsToForget);

export const action = asPlanWriterOf("actions", (call) =>
  answer(
    call,
    forgetSchema,
    ({ key }) => forgetWords(call.app, planAttemptOf(call), key),
    null,
  ),
);

export default function ForgetWords() {
  const { list, key, words, name, page } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const { problems, theirs } = useAnswer("forget", answered, {});
  return (
    <>
      <Breadcrumbs items={[{ href: list, label: "Owners" }]} />
      <PageHeading
        title={`Forget “${words}”`}
        lead={`The plan no longer takes it for ${name ?? "no owner"}. The words in the plan stay, and can be resolved again.`}
      />
      <PostForm id="forget" problems={problems} theirs={theirs}>
        <input type="hidden" name="key" value={key} />
        <div className="govuk-button-group">
          <Button look="warning">Forget it</Button>
          <a className="govuk-link" href={page}>
            Keep it
          </a>
        </div>
      </PostForm>
    </>
  );
}
