import { PostForm } from "../../forms/PostForm.tsx";
import { RadioField } from "../../forms/RadioField.tsx";
import { TextArea } from "../../forms/TextArea.tsx";
import { TextField } from "../../forms/TextField.tsx";
import { type Answered, useAnswer } from "../../forms/use-answer.ts";
import { Breadcrumbs } from "../../ui/Breadcrumbs.tsx";
import { Button } from "../../ui/Button.tsx";
import { PageHeading } from "../../ui/PageHeading.tsx";
import { Prose } from "../../ui/Prose.tsx";
import { statusOptions } from "../words.ts";
import type { updateFormOf } from "./update-pages.server.ts";

type Shown = Awaited<ReturnType<typeof updateFormOf>>;

interface Props extends Omit<Shown, "action"> {
  action: NonNullable<Shown["action"]>;
  answered: Answered | undefined;
}

type Filled = { text: string; status: string; byWhen: string; reason: string };

/** What an owner says of one action. */
export function UpdateForm({ token, once, action, answered, atOnce }: Props) {
  const id = "update";
  const { status } = action;
  const { fields, problems, theirs } = useAnswer<Filled>(id, answered, {
    status,
  });
  const after = atOnce ? "" : " The plan’s lead decides on it.";
  return (
    <>
      <Breadcrumbs
        items={[{ href: `/update/${token}`, label: "Your actions" }]}
      />
      <PageHeading title={`How does action ${action.number} stand?`} />
      <Prose text={action.text} />
      <p>By when: {action.byWhen || "no date"}</p>
      <PostForm id={id} problems={problems} theirs={theirs} once={once} keep>
        <TextArea
          field={fields.text}
          label="What was done?"
          hint="Or what stands in the way. It becomes part of the plan under your name."
          rows={5}
        />
        <RadioField
          field={fields.status}
          label="Status"
          hint={after.trim() || undefined}
          options={statusOptions}
        />
        <TextField
          field={fields.byWhen}
          label="New date"
          hint={`Only if it should change.${after}`}
          optional
        />
        <TextField
          field={fields.reason}
          label="Why the date should change"
          optional
        />
        <Button>Send it</Button>
      </PostForm>
    </>
  );
}
