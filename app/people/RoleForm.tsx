import { roleTitle, roles } from "#workflows/people.ts";
import { HiddenField } from "../forms/HiddenField.tsx";
import { PostForm } from "../forms/PostForm.tsx";
import { RadioField } from "../forms/RadioField.tsx";
import { TextArea } from "../forms/TextArea.tsx";
import { TextField } from "../forms/TextField.tsx";
import { type Answered, useAnswer } from "../forms/use-answer.ts";
import { Button } from "../ui/Button.tsx";

interface Props {
  roles: Array<{ value: string; label: string; hint: string }>;
  side: "team" | "council";
  /** What there is, and what it was read at. */
  member: Record<"role" | "organisations" | "department" | "seen", string>;
  back: string;
  answered: Answered | undefined;
}

/** A person's role, and where the person comes from. */
export function RoleForm({ side, member, back, answered, ...props }: Props) {
  const { fields, problems, theirs } = useAnswer<typeof member>(
    "role",
    answered,
    member,
  );
  const { role, organisations, department } = fields;
  const chosen = roles.find((one) => one === role.initialValue);
  return (
    <PostForm
      id="role"
      problems={problems}
      theirs={theirs}
      keep
      keepRead={fields.seen.name}
      clash={{
        role: { label: "Role", yours: chosen && roleTitle(chosen) },
        organisations: {
          label: "Organisations",
          yours: organisations.initialValue,
        },
        department: { label: "Department", yours: department.initialValue },
      }}
    >
      <HiddenField
        field={fields.seen}
        value={theirs ? member.seen : undefined}
      />
      <RadioField field={role} label="Role" options={props.roles} />
      {side === "team" ? (
        <TextArea
          field={organisations}
          label="Organisations"
          rows={3}
          hint="Where this person comes from, one on each line."
        />
      ) : (
        <TextField
          field={department}
          label="Department"
          hint="Needed for a contributor."
        />
      )}
      <div className="govuk-button-group">
        <Button>Save the role</Button>
        <a className="govuk-link" href={back}>
          Back to the people
        </a>
      </div>
    </PostForm>
  );
}
