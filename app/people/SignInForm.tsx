import { PostForm } from "../forms/PostForm.tsx";
import { TextField } from "../forms/TextField.tsx";
import { type Answered, useAnswer } from "../forms/use-answer.ts";
import { Button } from "../ui/Button.tsx";
import { daysSignedIn } from "./person.ts";

interface Props {
  answered: Answered | undefined;
  /** Where the person was going. */
  next?: string | undefined;
  /** A form that was posted after the sign-in had ended. */
  kept?: string | undefined;
}

/** Email and password, and whatever must not be lost on the way in. */
export function SignInForm({ answered, next, kept }: Props) {
  const { fields, problems, theirs } = useAnswer<{
    email: string;
    password: string;
    next: string;
    kept: string;
  }>("sign-in", answered, { next: next ?? "", kept: kept ?? "" });
  const carried = [fields.next, fields.kept];
  return (
    <PostForm
      id="sign-in"
      action="/sign-in"
      problems={problems}
      theirs={theirs}
    >
      {carried.map(({ name, initialValue }) =>
        initialValue ? (
          <input
            key={name}
            type="hidden"
            name={name}
            value={String(initialValue)}
          />
        ) : null,
      )}
      <TextField
        field={fields.email}
        label="Email address"
        type="email"
        autoComplete="username"
        spellCheck={false}
      />
      <TextField
        field={fields.password}
        label="Password"
        type="password"
        autoComplete="current-password"
        hint={`You stay signed in on this device for ${daysSignedIn} days, or until you sign out.`}
      />
      <Button>Sign in</Button>
    </PostForm>
  );
}
