import { DateTime } from "../ui/DateTime.tsx";
import { Prose } from "../ui/Prose.tsx";
import { Tag, type Tone } from "../ui/Tag.tsx";
import type { NoteRow } from "./note-row.ts";
import { type Judgement, noteName } from "./note.ts";

const tones = {
  strength: "go",
  consideration: "wait",
  neutral: "neutral",
} as const satisfies Record<Judgement, Tone>;

/** What a note says of the council, as a tag. */
export function JudgementTag({
  note,
}: {
  note: Pick<NoteRow, "judgement" | "judgementTitle">;
}) {
  return <Tag tone={tones[note.judgement]}>{note.judgementTitle}</Tag>;
}

interface Props {
  rows: readonly NoteRow[];
  /** The address of the notes. */
  base: string;
  /** All are of one source, which the page has named. */
  quietSource?: boolean | undefined;
  /** Whether notes can be written at this stage. */
  open: boolean;
}

/** Notes one under the other. */
export function NoteList({ rows, base, quietSource, open }: Props) {
  return (
    <ul className="cf-notes">
      {rows.map((note) => (
        <li className="cf-note" key={note.id} id={`note-${note.id}`}>
          <p className="cf-note__head">
            <JudgementTag note={note} />
            <span>{note.place}</span>
            <span>{note.confidenceTitle}</span>
          </p>
          <Prose text={note.text} small />
          <p className="cf-note__foot">
            {!quietSource && <span>{note.source}</span>}
            <span>
              {note.own ? "You" : note.author}, <DateTime iso={note.at} />
            </span>
            <a className="govuk-link" href={`${base}/${note.id}`}>
              {note.own && open ? "Open or change" : "Open"}
              <span className="govuk-visually-hidden">
                {` the ${noteName(note.text)}`}
              </span>
            </a>
          </p>
        </li>
      ))}
    </ul>
  );
}
