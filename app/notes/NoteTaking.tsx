import type { SelectOption } from "../forms/SelectField.tsx";
import type { Answered } from "../forms/use-answer.ts";
import { Breadcrumbs } from "../ui/Breadcrumbs.tsx";
import { EmptyState } from "../ui/EmptyState.tsx";
import { Notice } from "../ui/Notice.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import { NoteForm } from "./NoteForm.tsx";
import { NoteList } from "./NoteList.tsx";
import type { NoteRow } from "./note-row.ts";
import type { NoteInput } from "./note.ts";

interface Props {
  /** The challenge's address. */
  base: string;
  /** Whose notes these are, for the device they are written on. */
  owner: string;
  once: string;
  subject: {
    note: Pick<NoteInput, "source" | "sessionId" | "evidenceId" | "place">;
    title: string;
    lead: string;
    where: string | null;
    chooseAnew: string | null;
    closed: string | null;
  } & { sessions: readonly SelectOption[] };
  places: readonly SelectOption[];
  /** Whether notes can be written at this stage. */
  open: boolean;
  saved: boolean;
  /** Whether the reader comes back to a note that was not taken. */
  begun: boolean;
  rows: readonly NoteRow[];
  answered: Answered | undefined;
}

/** Taking notes: one after the other, in a corridor, on a phone. */
export function NoteTaking(props: Props) {
  const { base, subject, saved, begun, rows, answered } = props;
  const closed = props.open ? subject.closed : stageShut;
  const hasForm = closed === null || begun || answered !== undefined;
  return (
    <>
      <Breadcrumbs
        items={[
          { href: `${base}/timetable`, label: "Timetable" },
          { href: `${base}/notes`, label: "Notes" },
        ]}
      />
      <PageHeading title="Write a note" />
      {saved && !answered && (
        <Notice
          kind="success"
          title={
            subject.closed === null ? "Saved. Ready for the next note" : "Saved"
          }
        />
      )}
      <div className="cf-session">
        <p className="cf-session__who">
          {subject.where ? (
            <a className="govuk-link" href={`${base}/${subject.where}`}>
              {subject.title}
            </a>
          ) : (
            subject.title
          )}
        </p>
        <p>{(hasForm && subject.chooseAnew) || subject.lead}</p>
      </div>
      {closed !== null && !answered && (
        <EmptyState title="Notes are closed">{closed}</EmptyState>
      )}
      {hasForm && <Form {...props} />}
      <section className="cf-section">
        <h2 className="govuk-heading-m">The last notes here</h2>
        {rows.length === 0 ? (
          <p>None yet. Only the peer team will ever read them.</p>
        ) : (
          <NoteList
            rows={rows}
            base={`${base}/notes`}
            quietSource
            open={props.open}
          />
        )}
      </section>
    </>
  );
}

const stageShut =
  "They can be written from the evidence stage until findings are agreed.";

function Form({ base, owner, once, subject, places, saved, answered }: Props) {
  const typed = answered?.form.initialValue;
  return (
    <div className="cf-note-form" data-notes={owner}>
      <p className="cf-note-state" data-notes-state role="status" />
      <p data-notes-sign-in hidden>
        <a className="govuk-link" href="/sign-in">
          Sign in again
        </a>{" "}
        and come back here: your notes are then sent.
      </p>
      <p data-notes-refused hidden>
        <a className="govuk-link" href={`${base}/notes/new`}>
          Open the note that was not taken
        </a>{" "}
        to see why.
      </p>
      <NoteForm
        answered={answered}
        note={{
          ...subject.note,
          once: textIn(typed?.["once"]) ?? once,
        }}
        places={places}
        sessions={subject.sessions}
        button="Save the note"
        goesOn={saved && !answered}
      />
    </div>
  );
}

const textIn = (value: unknown) =>
  typeof value === "string" ? value : undefined;
