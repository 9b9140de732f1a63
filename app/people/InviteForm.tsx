import { PostForm } from "../forms/PostForm.tsx";
import { RadioField } from "../forms/RadioField.tsx";
import { TextArea } from "../forms/TextArea.tsx";
import { TextField } from "../forms/TextField.tsx";
import { type Answered, useAnswer } from "../forms/use-answer.ts";
import { Button } from "../ui/Button.tsx";

interface Props {
  roles: Array<{ value: string; label: string; hint: string }>;
  /** Which of the further questions have a role to ask them for. */
  asks: { organisations: boolean; department: boolean };
  once: string;
  /** Whether the letter goes out by itself. */
  byMail: boolean;
  answered: Answered | undefined;
}

/** Whom to invite, to which role. */
export function InviteForm({ roles, asks, once, byMail, answered }: Props) {
  const { fields, problems, theirs } = useAnswer<{
    role: string;
    name: string;
    email: string;
    organisations: string;
    department: string;
  }>("invite", answered, {});
  return (
    <PostForm id="invite" problems={problems} theirs={theirs} once={once} keep>
      <RadioField field={fields.role} label="Role" options={roles} />
      <TextField field={fields.name} label="Name" />
      <TextField
        field={fields.email}
        label="Email address"
        type="email"
        spellCheck={false}
        hint={
          byMail
            ? "The letter goes here, and this is how they will sign in."
            : "This is how they will sign in."
        }
      />
      {asks.organisations && (
        <TextArea
          field={fields.organisations}
          label="Organisations"
          rows={3}
          hint="For the peer team: where this person comes from, one on each line."
        />
      )}
      {asks.department && (
        <TextField
          field={fields.department}
          label="Department"
          hint="For the council’s people: needed for a contributor."
        />
      )}
      <Button>Send the invitation</Button>
    </PostForm>
  );
}
