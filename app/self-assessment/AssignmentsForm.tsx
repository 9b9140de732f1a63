import { CheckboxesField } from "../forms/CheckboxesField.tsx";
import { PostForm } from "../forms/PostForm.tsx";
import { SelectField } from "../forms/SelectField.tsx";
import { type Answered, useAnswer } from "../forms/use-answer.ts";
import { Breadcrumbs } from "../ui/Breadcrumbs.tsx";
import { Button } from "../ui/Button.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import type { AssignmentInput } from "./answers.ts";
import type { AssignmentsView } from "./read-assignments.server.ts";

type Props = AssignmentsView & { answered: Answered | undefined };

/** The form that gives criteria to people, many at once. */
export function AssignmentsForm({ top, people, areas, answered }: Props) {
  const id = "assign";
  const { fields, problems, theirs } = useAnswer<AssignmentInput>(
    id,
    answered,
    {},
  );
  return (
    <>
      <Breadcrumbs
        items={[{ href: `${top}/self-assessment`, label: "Self-assessment" }]}
      />
      <PageHeading
        title="Assign criteria"
        lead="Choose a person, tick criteria or whole areas, and give them. Everybody who writes for the council can still answer any criterion."
      />
      <PostForm id={id} problems={problems} theirs={theirs}>
        <SelectField
          field={fields.personId}
          label="Person"
          hint="The number says how many criteria they have now."
          empty="Choose a person"
          options={people}
        />
        <div className="cf-grid cf-grid--wide">
          {areas.map((area, index) => (
            <CheckboxesField
              key={area.key}
              // Messages stand at the first area; all share one name.
              field={{
                id: index === 0 ? fields.criteria.id : `${id}-${area.key}`,
                name: "criteria",
                initialValue: fields.criteria.initialValue,
                errors: index === 0 ? fields.criteria.errors : undefined,
              }}
              label={`${area.number} ${area.title}`}
              options={[
                { value: `area:${area.key}`, label: "The whole area" },
                ...area.criteria.map((criterion) => ({
                  value: criterion.key,
                  label: criterion.label,
                  hint: criterion.people.join(", ") || undefined,
                })),
              ]}
            />
          ))}
        </div>
        <div className="govuk-button-group">
          <Button name="act" value="give">
            Give the ticked criteria
          </Button>
          <Button name="act" value="takeAway" look="secondary">
            Take the ticked criteria away
          </Button>
          <a className="govuk-link" href={`${top}/self-assessment`}>
            Back to the task list
          </a>
        </div>
      </PostForm>
    </>
  );
}
