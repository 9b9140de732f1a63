import { DateField } from "../forms/DateField.tsx";
import { PostForm } from "../forms/PostForm.tsx";
import { SelectField } from "../forms/SelectField.tsx";
import { TextArea } from "../forms/TextArea.tsx";
import { type Answered, useAnswer } from "../forms/use-answer.ts";
import { Breadcrumbs } from "../ui/Breadcrumbs.tsx";
import { Button } from "../ui/Button.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import type { AreaChoice } from "./criteria.ts";
import type { AskInput } from "./request.ts";

interface Props {
  address: string;
  areas: AreaChoice[];
  once: string;
  due: string;
  place: string;
  answered: Answered | undefined;
}

/** The form with which the team asks for evidence. */
export function AskForm({ address, areas, once, answered, ...begin }: Props) {
  const id = "ask";
  const { fields, problems, theirs } = useAnswer<AskInput>(id, answered, begin);
  return (
    <>
      <Breadcrumbs items={[{ href: address, label: "Evidence requests" }]} />
      <PageHeading
        title="Ask for evidence"
        lead="Your question goes to the council lead and its contributors."
      />
      <PostForm id={id} problems={problems} theirs={theirs} once={once} keep>
        <TextArea
          field={fields.question}
          label="What do you ask for?"
          hint="Say what you want to see and what for. Both sides can read it."
        />
        <SelectField
          field={fields.place}
          label="Area or criterion"
          optional
          empty="The challenge as a whole"
          options={areas.flatMap((area) => [
            {
              value: `area:${area.key}`,
              label: `All of area ${area.number}`,
              group: `${area.number} ${area.title}`,
            },
            ...area.criteria.map(({ key, number, title }) => ({
              value: key,
              label: `${number} ${title}`,
              group: `${area.number} ${area.title}`,
            })),
          ])}
        />
        <DateField field={fields.due} label="Due by" optional />
        <div className="govuk-button-group">
          <Button>Send the request</Button>
          <a href={address}>Back to the requests</a>
        </div>
      </PostForm>
    </>
  );
}
