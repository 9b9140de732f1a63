import { PostForm } from "../../forms/PostForm.tsx";
import { RadioField } from "../../forms/RadioField.tsx";
import { TextField } from "../../forms/TextField.tsx";
import { type Answered, useAnswer } from "../../forms/use-answer.ts";
import { Button } from "../../ui/Button.tsx";
import { partChoices } from "./people.ts";

interface New {
  once: string;
  answered: Answered | undefined;
}

/** Who is given which part in a plan. */
export function NewMemberForm({ once, answered }: New) {
  const { fields, problems, theirs } = useAnswer<{
    role: string;
    name: string;
    email: string;
  }>("member", answered, {});
  return (
    <PostForm id="member" problems={problems} theirs={theirs} once={once} keep>
      <RadioField field={fields.role} label="Part" options={partChoices} />
      <TextField field={fields.name} label="Name" />
      <TextField
        field={fields.email}
        label="Email address"
        type="email"
        spellCheck={false}
        hint="This is how they sign in."
      />
      <Button>Add to the plan</Button>
    </PostForm>
  );
}
