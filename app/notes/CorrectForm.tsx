import { AnywayField } from "../challenge/AnywayField.tsx";
import { PostForm } from "../forms/PostForm.tsx";
import { TextArea } from "../forms/TextArea.tsx";
import { type Answered, useAnswer, versionRead } from "../forms/use-answer.ts";
import { Button } from "../ui/Button.tsx";
import type { CorrectInput } from "./note.ts";

interface Props {
  text: string;
  version: number;
  answered: Answered | undefined;
}

/** Corrects the words of a note in its author's place. */
export function CorrectForm({ text, version, answered }: Props) {
  const id = "correct";
  const { fields, problems, theirs } = useAnswer<CorrectInput>(id, answered, {
    text,
  });
  return (
    <PostForm
      id={id}
      problems={problems}
      theirs={theirs}
      version={versionRead(answered, version)}
      keep
      clash={{ text: { label: "Note", yours: fields.text.initialValue } }}
    >
      <TextArea
        field={fields.text}
        label="Note"
        hint="The history says that you corrected it, and not what it said."
        rows={8}
      />
      <AnywayField field={fields.anyway} />
      <Button>Save the correction</Button>
    </PostForm>
  );
}
