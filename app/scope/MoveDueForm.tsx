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
  /** The first day that it can be brought forward to. */
  earliest: string;
  version: number;
  answered: Answered | undefined;
}

/** Gives the council more or less time for its comments on the draft. */
export function MoveDueForm(props: Props) {
  const { back, due, earliest, version, answered } = props;
  const id = "comments-due";
  const { fields, problems, theirs } = useAnswer<
    Record<"lastDay" | "reason", string>
  >(id, answered, {});
  const typed = fields.lastDay.initialValue ?? "";
  return (
    <>
      <Breadcrumbs items={[{ href: back, label: "Council response" }]} />
      <PageHeading
        title="Move the last day for comments"
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
          hint={`A working day from ${formatWeekday(earliest)} on, before what is planned next.`}
        />
        <TextArea
          field={fields.reason}
          label="Reason"
          hint="Both sides can read it beside the day and in the history."
          rows={3}
        />
        <div className="govuk-button-group">
          <Button>Move the last day</Button>
          <a className="govuk-link" href={back}>
            Back to the response
          </a>
        </div>
      </PostForm>
    </>
  );
}
