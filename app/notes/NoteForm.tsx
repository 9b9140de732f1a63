import { AnywayField } from "../challenge/AnywayField.tsx";
import { choicesFrom } from "../forms/choices.ts";
import { hasErrors, textOf } from "../forms/field.ts";
import { HiddenField } from "../forms/HiddenField.tsx";
import { PostForm } from "../forms/PostForm.tsx";
import { RadioField } from "../forms/RadioField.tsx";
import { SelectField, type SelectOption } from "../forms/SelectField.tsx";
import { TextArea } from "../forms/TextArea.tsx";
import { type Answered, useAnswer, versionRead } from "../forms/use-answer.ts";
import { Button } from "../ui/Button.tsx";
import { Details } from "../ui/Details.tsx";
import { placeClash } from "./note-row.ts";
import { type NoteInput, confidences, judgements } from "./note.ts";

interface Props {
  answered: Answered | undefined;
  /** The note as it is, or what a new one starts with. */
  note: Partial<NoteInput> & Pick<NoteInput, "once" | "source">;
  places: readonly SelectOption[];
  /** The sessions to choose from; none for a reading note. */
  sessions: readonly SelectOption[];
  button: string;
  /** Set where no script of its own keeps what is typed. */
  keep?: boolean | undefined;
  /** Whether a note was just saved, and the next one is begun. */
  goesOn?: boolean | undefined;
}

/** The form for a note, made for a thumb. */
export function NoteForm(props: Props) {
  const { answered, note, places, button, goesOn } = props;
  const id = "note";
  const start: Props["note"] = {
    judgement: "neutral",
    confidence: "medium",
    ...note,
  };
  const { fields, problems, theirs } = useAnswer<NoteInput>(
    id,
    answered,
    start,
  );
  const reading =
    note.source === "evidence" || note.source === "selfAssessment";
  return (
    <PostForm
      id={id}
      problems={problems}
      theirs={theirs}
      version={versionRead(answered, note.version ?? 0)}
      once={note.once}
      keep={props.keep}
      clash={{
        text: { label: "Note", yours: fields.text.initialValue },
        place: placeClash(fields.place, places),
      }}
    >
      <input
        type="hidden"
        name="source"
        value={reading ? note.source : "session"}
      />
      <TextArea
        field={fields.text}
        label="Note"
        hint="Say who by role only."
        rows={5}
        focused={goesOn}
      />
      <AnywayField field={fields.anyway} />
      <RadioField
        field={fields.judgement}
        label="What is it?"
        layout="tiles"
        options={choicesFrom(judgements)}
      />
      <SaidLater {...props} fields={fields} start={start} reading={reading} />
      <div className="govuk-button-group">
        <Button>{button}</Button>
      </div>
    </PostForm>
  );
}

interface LaterProps extends Pick<Props, "places" | "sessions"> {
  fields: ReturnType<typeof useAnswer<NoteInput>>["fields"];
  /** What the form began with. */
  start: Props["note"];
  reading: boolean;
}

const later = ["place", "confidence", "sessionId"] as const;

/** What can be said later does not stand between a thumb and the button. */
function SaidLater(props: LaterProps) {
  const { fields, start, reading, places, sessions } = props;
  return (
    <Details
      onPhone
      summary={reading ? "Area and how sure" : "Area, how sure and session"}
      open={later.some(
        (name) =>
          hasErrors(fields[name]) ||
          textOf(fields[name]) !== (start[name] ?? ""),
      )}
    >
      <SelectField
        field={fields.place}
        label="Area or criterion"
        empty="Not sure yet"
        options={places}
      />
      <RadioField
        field={fields.confidence}
        label="How sure are you?"
        layout="tiles"
        options={choicesFrom(confidences)}
      />
      {reading ? (
        <HiddenField field={fields.evidenceId} />
      ) : (
        <SelectField
          field={fields.sessionId}
          label="Session"
          empty="Not in a session: an observation"
          options={sessions}
        />
      )}
    </Details>
  );
}
