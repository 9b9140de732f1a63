import { PostForm } from "../forms/PostForm.tsx";
import { TextField } from "../forms/TextField.tsx";
import type { Field } from "../forms/field.ts";
import { type Answered, useAnswer } from "../forms/use-answer.ts";
import { Button } from "../ui/Button.tsx";
import { shortestPassword } from "./person.ts";

/** The form behind a link for setting a password. */
export function NewPasswordForm({
  answered,
}: {
  answered: Answered | undefined;
}) {
  const { fields, problems, theirs } = useAnswer<{ newPassword: string }>(
    "password",
    answered,
    {},
  );
  return (
    <PostForm id="password" problems={problems} theirs={theirs}>
      <NewPasswordField field={fields.newPassword} />
      <Button>Set the password</Button>
    </PostForm>
  );
}

/** The one way to ask for a password that is being chosen. */
export function NewPasswordField({ field }: { field: Field }) {
  return (
    <TextField
      field={field}
      label="New password"
      type="password"
      autoComplete="new-password"
      hint={`At least ${shortestPassword} characters. Three random words are good, and spaces are allowed.`}
    />
  );
}
