import { CheckboxField } from "../../forms/CheckboxField.tsx";
import { CheckboxesField } from "../../forms/CheckboxesField.tsx";
import { DateField } from "../../forms/DateField.tsx";
import { PostForm } from "../../forms/PostForm.tsx";
import { TextArea } from "../../forms/TextArea.tsx";
import { TextField } from "../../forms/TextField.tsx";
import { type Answered, useAnswer } from "../../forms/use-answer.ts";
import { Button } from "../../ui/Button.tsx";
import type { roundFormOf } from "./round-pages.server.ts";

type Props = Awaited<ReturnType<typeof roundFormOf>> & {
  answered: Answered | undefined;
};

type Filled = {
  title: string;
  dueOn: string;
  message: string;
  whom: string[];
  atOnce: boolean;
};

/** What a new round is called, until when, and who is asked. */
export function RoundForm({ once, whom, answered }: Props) {
  const id = "round";
  const { fields, problems, theirs } = useAnswer<Filled>(id, answered, {});
  return (
    <PostForm id={id} problems={problems} theirs={theirs} once={once} keep>
      <TextField
        field={fields.title}
        label="What is it called?"
        hint="Such as “Quarter 2 2026/27”."
      />
      <DateField
        field={fields.dueOn}
        label="Last day for answers"
        hint="What comes later is still taken until you lock the round, and marked as late."
      />
      <TextArea
        field={fields.message}
        label="Message"
        hint="Stands in every letter and on every page that a link opens."
        optional
        rows={4}
      />
      {whom.length > 0 && (
        <CheckboxesField
          field={fields.whom}
          label="Whom do you ask?"
          hint="Whoever open actions name as their owner. You can ask more people once the round has started."
          options={whom}
          optional
        />
      )}
      <CheckboxField
        field={fields.atOnce}
        label="Take what owners say of status and date at once"
        hint="Without this, you take or pass over each."
      />
      <Button>Start the round</Button>
    </PostForm>
  );
}
