import { kindFrom } from "../findings/finding.ts";
import type { SelectOption } from "../forms/SelectField.tsx";
import type { Answered } from "../forms/use-answer.ts";
import { LinkButton } from "../ui/Button.tsx";
import { ButtonForm } from "../ui/ButtonForm.tsx";
import { DateTime } from "../ui/DateTime.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import { Prose } from "../ui/Prose.tsx";
import { CitingFindings } from "./CitingFindings.tsx";
import { NoteForm } from "./NoteForm.tsx";
import { JudgementTag } from "./NoteList.tsx";
import { TagForm } from "./TagForm.tsx";
import type { NoteRow } from "./note-row.ts";
import { type NoteInput, knownOf, promoteLabel } from "./note.ts";

interface Props {
  /** The challenge's address. */
  base: string;
  once: string;
  note: NoteRow;
  input: Omit<NoteInput, "anyway">;
  places: readonly SelectOption[];
  sessions: readonly SelectOption[];
  findings: ReadonlyArray<{ id: string; title: string; status: string }>;
  mayWrite: boolean;
  /** Whether the reader may correct it in the place of its author. */
  mayCorrect: boolean;
  mayFind: boolean;
  answered: Answered | undefined;
}

/** One note: what it says, what was made of it, and its form. */
export function NotePage(props: Props) {
  const { note, answered } = props;
  // What came back is drawn though notes have closed: it says so.
  const mayWrite = props.mayWrite || answered;
  return (
    <>
      <PageHeading
        title="Note"
        caption={note.source}
        lead="Only the peer team ever reads this."
      />
      <article className="cf-panel cf-section cf-measure">
        <div className="cf-note__head cf-cluster">
          <JudgementTag note={note} />
          <span>{note.place}</span>
          <span className="cf-secondary">{note.confidenceTitle}</span>
        </div>
        <Prose text={note.text} />
        <p className="cf-secondary">
          {note.own ? "You" : note.author}, <DateTime iso={note.at} />
        </p>
      </article>
      <Findings {...props} />
      {mayWrite && (note.own ? <Own {...props} /> : <TagForm {...props} />)}
      {props.mayCorrect && <Correct {...props} />}
    </>
  );
}

function Findings({ base, note, input, once, findings, mayFind }: Props) {
  if (!mayFind && findings.length === 0) return null;
  const kind = kindFrom(input.judgement);
  const [areaKey] = input.place.split("/");
  const page = `${base}/notes/${note.id}/finding`;
  return (
    <section className="cf-section">
      <h2 className="govuk-heading-m">Findings</h2>
      {findings.length === 0 && <p>No finding cites this note yet.</p>}
      <CitingFindings base={base} findings={findings} />
      {mayFind &&
        (kind && areaKey ? (
          <ButtonForm
            action={page}
            fields={{ kind, areaKey, once, known: knownOf(findings) }}
            label={promoteLabel(findings)}
            small={false}
          />
        ) : (
          <LinkButton href={page} look="secondary">
            {promoteLabel(findings)}
          </LinkButton>
        ))}
    </section>
  );
}

function Own({ base, note, input, places, sessions, answered }: Props) {
  return (
    <section className="cf-section">
      <h2 className="govuk-heading-m">Change it</h2>
      <div className="cf-note-form">
        <NoteForm
          answered={answered}
          note={input}
          places={places}
          sessions={sessions}
          button="Save the note"
          keep
        />
      </div>
      <p>
        <a className="govuk-link" href={`${base}/notes/${note.id}/remove`}>
          Remove this note
        </a>
      </p>
    </section>
  );
}

function Correct({ base, note }: Props) {
  const page = `${base}/notes/${note.id}`;
  return (
    <section className="cf-section">
      <h2 className="govuk-heading-m">Correct it</h2>
      <p>
        {note.own ? "You" : note.author} can no longer change this note. If it
        holds a name, or anything else that must not stay, you can.
      </p>
      <p className="cf-cluster">
        <a className="govuk-link" href={`${page}/correct`}>
          Correct this note
        </a>
        <a className="govuk-link" href={`${page}/remove`}>
          Remove this note
        </a>
      </p>
    </section>
  );
}
