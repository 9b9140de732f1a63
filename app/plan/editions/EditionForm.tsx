import { PostForm } from "../../forms/PostForm.tsx";
import { TextArea } from "../../forms/TextArea.tsx";
import { TextField } from "../../forms/TextField.tsx";
import { type Answered, useAnswer } from "../../forms/use-answer.ts";
import { Button } from "../../ui/Button.tsx";

interface Props {
  once: string;
  answered: Answered | undefined;
  /** What it is called, unless somebody calls it otherwise. */
  title?: string;
  button?: string;
}

/** What the plan is called as it stands now. */
export function EditionForm({
  once,
  answered,
  title = "",
  button = "Make the edition",
}: Props) {
  const id = "edition";
  const { fields, problems, theirs } = useAnswer<{
    title: string;
    note: string;
  }>(id, answered, { title });
  return (
    <PostForm id={id} problems={problems} theirs={theirs} once={once} keep>
      <TextField
        field={fields.title}
        label="What is the edition called?"
        hint="Such as “Quarter 2 2026/27”."
      />
      <TextArea
        field={fields.note}
        label="Note"
        hint="Why it is kept, or who reads it."
        optional
        rows={3}
      />
      <Button>{button}</Button>
    </PostForm>
  );
}
