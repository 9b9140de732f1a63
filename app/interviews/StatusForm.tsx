import { choicesFrom } from "../forms/choices.ts";
import { PostForm } from "../forms/PostForm.tsx";
import { RadioField } from "../forms/RadioField.tsx";
import { TextField } from "../forms/TextField.tsx";
import { textOf } from "../forms/field.ts";
import { type Answered, useAnswer, versionRead } from "../forms/use-answer.ts";
import { Button } from "../ui/Button.tsx";
import { type StatusInput, sessionStatuses, statusTitle } from "./session.ts";

interface Props {
  answered: Answered | undefined;
  status: StatusInput;
}

/** The form that says whether a session was held. */
export function StatusForm({ answered, status }: Props) {
  const id = "status";
  const { fields, problems, theirs } = useAnswer<StatusInput>(
    id,
    answered,
    status,
  );
  return (
    <PostForm
      id={id}
      problems={problems}
      theirs={theirs}
      version={versionRead(answered, status.version)}
      clash={{
        status: { label: "Status", yours: statusTitle(textOf(fields.status)) },
        reason: { label: "Reason", yours: fields.reason.initialValue },
      }}
    >
      <RadioField
        field={fields.status}
        label="Was it held?"
        layout="tiles"
        options={choicesFrom(sessionStatuses)}
      />
      <TextField
        field={fields.reason}
        label="Why it was not held"
        hint="Needed only if it was not. Both sides read this."
      />
      <Button>Save</Button>
    </PostForm>
  );
}
