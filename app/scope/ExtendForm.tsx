import { DateField } from "../forms/DateField.tsx";
import { PostForm } from "../forms/PostForm.tsx";
import { TextArea } from "../forms/TextArea.tsx";
import { type Answered, useAnswer, versionRead } from "../forms/use-answer.ts";
import { Breadcrumbs } from "../ui/Breadcrumbs.tsx";
import { Button } from "../ui/Button.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import { formatWeekday, isDay } from "../ui/dates.ts";

interface Props {
  /** The page of the response. */
  back: string;
  /** The last day as it is. */
  due: string;
  version: number;
  answered: Answered | undefined;
}

/** Gives the council more time for its comments on the draft. */
export function ExtendForm({ back, due, version, answered }: Props) {
  const id = "extension";
  const { fields, problems, theirs } = useAnswer<
    Record<"lastDay" | "reason", string>
  >(id, answered, {});
  const typed = fields.lastDay.initialValue ?? "";
  return (
    <>
      <Breadcrumbs items={[{ href: back, label: "Council response" }]} />
      <PageHeading
        title="Extend the last day for comments"
        lead={`It is ${formatWeekday(due)} now. The council is told of the new day, and the reminders move with it.`}
      />
      <PostForm
        id={id}
        problems={problems}
        theirs={theirs}
        version={versionRead(answered, version)}
        keep
        clash={{
          lastDay: {
            label: "Last day for comments",
            yours: isDay(String(typed)) ? formatWeekday(String(typed)) : typed,
          },
        }}
      >
        <DateField
          field={fields.lastDay}
          label="New last day"
          hint="A later working day, before what is planned next."
        />
        <TextArea
          field={fields.reason}
          label="Reason"
          hint="Both sides can read it beside the day and in the history."
          rows={3}
        />
        <div className="govuk-button-group">
          <Button>Extend the last day</Button>
          <a className="govuk-link" href={back}>
            Back to the response
          </a>
        </div>
      </PostForm>
    </>
  );
}
