import { NoteList } from "../notes/NoteList.tsx";
import { LinkButton } from "../ui/Button.tsx";
import type { AreaView } from "./AreaPage.tsx";

interface Props {
  top: string;
  areaKey: string;
  notes: NonNullable<AreaView["notes"]>;
}

/** Where the area came up, and the newest of what was noted: the team only. */
export function AreaNotes({ top, areaKey, notes }: Props) {
  const { rows, total, sessions, mayWrite } = notes;
  const base = `${top}/notes`;
  return (
    <section className="cf-section">
      <h2 className="govuk-heading-m">Notes, for the peer team only</h2>
      {total === 0 && <p>No notes on this area yet.</p>}
      {sessions.length > 0 && (
        <>
          <h3 className="govuk-heading-s">Sessions where it came up</h3>
          <ul className="cf-cluster cf-small">
            {sessions.map(({ id, number, title, count }) => (
              <li key={id}>
                <a className="govuk-link" href={`${top}/timetable/${id}`}>
                  {number}. {title}
                </a>{" "}
                ({count === 1 ? "1 note" : `${count} notes`})
              </li>
            ))}
          </ul>
        </>
      )}
      {total > 0 && <h3 className="govuk-heading-s">Newest notes</h3>}
      <NoteList rows={rows} base={base} open={mayWrite} />
      {total > rows.length && (
        <p className="cf-rest">
          <a className="govuk-link" href={`${base}?area=${areaKey}`}>
            All {total} notes on this area
          </a>
        </p>
      )}
      {mayWrite && (
        <p className="cf-rest">
          <LinkButton href={`${base}/new?area=${areaKey}`} look="secondary">
            Write a note
          </LinkButton>
        </p>
      )}
    </section>
  );
}
