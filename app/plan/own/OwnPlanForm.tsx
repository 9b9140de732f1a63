import { DateField } from "../../forms/DateField.tsx";
import { PostForm } from "../../forms/PostForm.tsx";
import { SelectField } from "../../forms/SelectField.tsx";
import { TextArea } from "../../forms/TextArea.tsx";
import { TextField } from "../../forms/TextField.tsx";
import { type Answered, useAnswer } from "../../forms/use-answer.ts";
import { Button } from "../../ui/Button.tsx";

interface Props {
  councils: Array<{ id: string; name: string }>;
  /** Whether somebody else is to lead it. */
  namesLead: boolean;
  today: string;
  once: string;
  answered: Answered | undefined;
}

type Typed = {
  councilId: string;
  title: string;
  beganOn: string;
  sections: string;
  leadName: string;
  leadEmail: string;
};

/** What a plan that stands alone starts with. */
export function OwnPlanForm(props: Props) {
  const { councils, namesLead, today, once, answered } = props;
  const only = councils.length === 1 ? councils[0]?.id : undefined;
  const { fields, problems, theirs } = useAnswer<Typed>("own-plan", answered, {
    councilId: only ?? "",
    beganOn: today,
  });
  return (
    <PostForm
      id="own-plan"
      problems={problems}
      theirs={theirs}
      once={once}
      keep
    >
      <SelectField
        field={fields.councilId}
        label="Council"
        empty="Choose a council"
        options={councils.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <TextField
        field={fields.title}
        label="Title"
        hint="For example, Equality objectives 2026 to 2030."
      />
      <DateField field={fields.beganOn} label="The day the plan began" />
      <TextArea
        field={fields.sections}
        label="Sections"
        optional
        rows={6}
        hint="Objectives, areas or themes, one on each line, in your order."
      />
      {namesLead && (
        <>
          <h2 className="govuk-heading-m">The plan’s lead</h2>
          <p>
            Writes the plan and says who else takes part. Leave this empty for a
            council that you lead yourself.
          </p>
          <TextField field={fields.leadName} label="Name" optional />
          <TextField
            field={fields.leadEmail}
            label="Email address"
            type="email"
            spellCheck={false}
            optional
          />
        </>
      )}
      <Button>Start the plan</Button>
    </PostForm>
  );
}
