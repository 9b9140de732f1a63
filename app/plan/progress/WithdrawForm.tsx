import { PostForm } from "../../forms/PostForm.tsx";
import { TextField } from "../../forms/TextField.tsx";
import { type Answered, useAnswer } from "../../forms/use-answer.ts";
import { Breadcrumbs } from "../../ui/Breadcrumbs.tsx";
import { Button } from "../../ui/Button.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { PageHeading } from "../../ui/PageHeading.tsx";
import type { withdrawalOf } from "./read-progress.server.ts";

type Props = Awaited<ReturnType<typeof withdrawalOf>> & {
  answered: Answered | undefined;
};

/** The question before a piece of evidence is withdrawn. */
export function WithdrawForm(props: Props) {
  const { top, action, name, withdrawn, answered } = props;
  const id = "withdraw";
  const { fields, problems, theirs } = useAnswer<{ reason: string }>(
    id,
    answered,
    {},
  );
  const page = `${top}/actions/${action.id}`;
  return (
    <>
      <Breadcrumbs
        items={[
          { href: top, label: "Improvement plan" },
          { href: page, label: `Action ${action.number}` },
        ]}
      />
      <PageHeading title={`Withdraw “${name}”?`} />
      <Notice kind="warning" title="This cannot be taken back">
        {withdrawn && !answered
          ? "It was withdrawn before."
          : "Its name, who withdrew it and why stay with the progress. Only who writes the plan can still open it."}
      </Notice>
      {(!withdrawn || answered) && (
        <PostForm id={id} problems={problems} theirs={theirs} keep>
          <TextField field={fields.reason} label="Why is it withdrawn?" />
          <Button look="warning">Withdraw it</Button>
        </PostForm>
      )}
      <p>
        <a className="govuk-link" href={page}>
          Back to the action
        </a>
      </p>
    </>
  );
}
