import {
  type PlannedDay,
  dayWords,
  otherDays,
  plannedDays,
} from "#workflows/planned-days.ts";
import { DateField } from "../forms/DateField.tsx";
import { textOf } from "../forms/field.ts";
import { HiddenField } from "../forms/HiddenField.tsx";
import { PostForm } from "../forms/PostForm.tsx";
import { type Answered, useAnswer, versionRead } from "../forms/use-answer.ts";
import { Button } from "../ui/Button.tsx";
import { formatWeekday, isDay } from "../ui/dates.ts";
import { Notice } from "../ui/Notice.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import { type MoveInput, fieldOf } from "./scope.ts";

interface Props {
  top: string;
  version: number;
  days: Record<string, string>;
  daysOnSite: number;
  commentWorkingDays: number;
  /** The last day that the council responds by, which is moved elsewhere. */
  held: string | null;
  mayMoveDue: boolean;
  /** What comes back carries proposals, which nobody has saved yet. */
  proposed: boolean;
  answered: Answered | undefined;
}

type Shape = Omit<MoveInput, "version">;

/** The form for the first day on site and the other days. */
export function DatesForm(props: Props) {
  const { top, version, days, proposed, answered, held, mayMoveDue } = props;
  const id = "dates";
  const { fields, problems, theirs } = useAnswer<Shape>(id, answered, days);
  const field = (name: PlannedDay) =>
    fields[name === "firstDay" ? "firstDay" : fieldOf(name)];
  const mayMove =
    textOf(fields.countedFrom) !== "" &&
    otherDays.some((name) => textOf(field(name)) !== "");
  return (
    <>
      <PageHeading
        title="Change the dates"
        lead="Every day can be changed as long as the challenge runs. None of the proposals is a rule."
      />
      {proposed && (
        <Notice title="These days are proposed, not saved">
          Change what does not fit, then save them.
        </Notice>
      )}
      <PostForm
        id={id}
        problems={problems}
        theirs={theirs}
        version={versionRead(answered, version)}
        clash={clashOf(field, held)}
      >
        {/* The first button is what the Enter key presses. */}
        <button type="submit" hidden name="act" value="save" />
        <FirstDay {...props} fields={fields} mayMove={mayMove} />
        <h2 className="govuk-heading-m">The other days</h2>
        <p>Leave a day empty as long as it is not set.</p>
        <div className="cf-grid">
          {otherDays
            .filter((name) => name !== "commentsDue" || held === null)
            .map((name) => (
              <DateField
                key={name}
                field={field(name)}
                label={dayWords(name).title}
                hint={dayWords(name).source}
              />
            ))}
        </div>
        {held !== null && <HeldDay {...{ top, held, mayMoveDue }} />}
        <div className="govuk-button-group">
          <Button name="act" value="save">
            Save the dates
          </Button>
          <a className="govuk-link" href={`${top}/scope#dates`}>
            Cancel
          </a>
        </div>
      </PostForm>
    </>
  );
}

/** The council was given this day: it is moved with a reason, elsewhere. */
function HeldDay(props: { top: string; held: string; mayMoveDue: boolean }) {
  const { top, held, mayMoveDue } = props;
  return (
    <p>
      {dayWords("commentsDue").title}: {formatWeekday(held)}. The council
      responds by that day.{" "}
      {mayMoveDue ? (
        <a href={`${top}/response/deadline`}>Move it, with a reason</a>
      ) : (
        "The challenge manager moves it, with a reason."
      )}
    </p>
  );
}

type Fields = ReturnType<typeof useAnswer<Shape>>["fields"];
type FirstDayProps = Props & { fields: Fields; mayMove: boolean };

function FirstDay(props: FirstDayProps) {
  const { fields, mayMove } = props;
  return (
    <>
      <DateField
        field={fields.firstDay}
        label={dayWords("firstDay").title}
        hint={hintFor(props)}
      />
      <HiddenField field={fields.countedFrom} />
      <div className="govuk-button-group">
        {mayMove && (
          <Button name="act" value="move" look="secondary">
            Move the other days with it
          </Button>
        )}
        <Button name="act" value="propose" look="secondary">
          Propose the other dates
        </Button>
      </div>
    </>
  );
}

/** What the buttons below the first day do. */
function hintFor({
  daysOnSite,
  commentWorkingDays,
  mayMove,
}: FirstDayProps): string {
  const terms = `a visit of ${daysOnSite} ${daysOnSite === 1 ? "day" : "days"}, ${commentWorkingDays} working days to comment, moved to working days`;
  return mayMove
    ? `The other days can move with it, each as many working days away as it is now; those that have passed stay. Or they are counted from it anew: ${terms}. Neither saves anything.`
    : `The other days can be counted from it: ${terms}. That replaces the days below and saves nothing.`;
}

function clashOf(
  field: (name: PlannedDay) => { name: string; initialValue?: unknown },
  held: string | null,
) {
  const shown = (value: unknown) =>
    typeof value === "string" && isDay(value) ? formatWeekday(value) : value;
  return Object.fromEntries(
    plannedDays
      .filter((name) => name !== "commentsDue" || held === null)
      .map((name) => [
        field(name).name,
        { label: dayWords(name).title, yours: shown(field(name).initialValue) },
      ]),
  );
}
