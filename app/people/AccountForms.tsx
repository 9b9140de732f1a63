import { PostForm } from "../forms/PostForm.tsx";
import { TextField } from "../forms/TextField.tsx";
import { type Answered, useAnswer } from "../forms/use-answer.ts";
import { Button } from "../ui/Button.tsx";
import { NewPasswordField } from "./NewPasswordForm.tsx";

interface Props {
  answered: Answered | undefined;
}

/** An answer belongs to the form whose intent it carries, and to no other. */
const answerTo = (intent: string, { answered }: Props) =>
  answered?.form.initialValue?.intent === intent ? answered : undefined;

/** The form for the name under which a person is shown. */
export function NameForm({ name, answered }: Props & { name: string }) {
  const { fields, problems, theirs } = useAnswer<{ name: string }>(
    "name",
    answerTo("name", { answered }),
    { name },
  );
  return (
    <PostForm id="name" problems={problems} theirs={theirs}>
      <input type="hidden" name="intent" value="name" />
      <TextField field={fields.name} label="Name" autoComplete="name" />
      <Button look="secondary">Save the name</Button>
    </PostForm>
  );
}

/** The form for another password. */
export function PasswordForm({ answered }: Props) {
  const { fields, problems, theirs } = useAnswer<{
    password: string;
    newPassword: string;
  }>("change-password", answerTo("password", { answered }), {});
  return (
    <PostForm id="change-password" problems={problems} theirs={theirs}>
      <input type="hidden" name="intent" value="password" />
      <TextField
        field={fields.password}
        label="Present password"
        type="password"
        autoComplete="current-password"
      />
      <NewPasswordField field={fields.newPassword} />
      <Button look="secondary">Change the password</Button>
    </PostForm>
  );
}
