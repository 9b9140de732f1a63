import { PostForm } from "../../forms/PostForm.tsx";
import { TextField } from "../../forms/TextField.tsx";
import { type Answered, useAnswer } from "../../forms/use-answer.ts";
import { Button } from "../../ui/Button.tsx";

interface Props {
  once: string;
  answered: Answered | undefined;
}

/** Somebody to ask, and the words that mean them in the plan. */
export function AskForm({ once, answered }: Props) {
  const id = "ask";
  const { fields, problems, theirs } = useAnswer<{
    name: string;
    email: string;
    words: string;
  }>(id, answered, {});
  return (
    <PostForm id={id} problems={problems} theirs={theirs} once={once} keep>
      <TextField field={fields.name} label="Name" />
      <TextField field={fields.email} label="Email address" type="email" />
      <TextField
        field={fields.words}
        label="How the plan names them"
        hint="A name, a post or initials as they stand among the owners. They are asked about every open action with these words."
      />
      <Button>Ask them</Button>
    </PostForm>
  );
}
