import { HiddenField } from "../../forms/HiddenField.tsx";
import { PostForm } from "../../forms/PostForm.tsx";
import { RadioField } from "../../forms/RadioField.tsx";
import { type Answered, useAnswer } from "../../forms/use-answer.ts";
import { Button } from "../../ui/Button.tsx";
import { partChoices } from "./people.ts";

interface Present {
  role: string;
  base: string;
  answered: Answered | undefined;
}

/** Which part a person has in a plan. */
export function PartForm({ role, base, answered }: Present) {
  const { fields, problems, theirs } = useAnswer<{
    role: string;
    seen: string;
  }>("part", answered, { role, seen: role });
  return (
    <PostForm id="part" problems={problems} theirs={theirs}>
      <HiddenField field={fields.seen} />
      <RadioField field={fields.role} label="Part" options={partChoices} />
      <div className="govuk-button-group">
        <Button>Save the part</Button>
        <a className="govuk-link" href={base}>
          Back to the people
        </a>
      </div>
    </PostForm>
  );
}
