import type { SelectOption } from "../forms/SelectField.tsx";
import { LinkButton } from "../ui/Button.tsx";
import { EmptyState } from "../ui/EmptyState.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import { Details } from "../ui/Details.tsx";
import { Pagination } from "../ui/Pagination.tsx";
import { NoteFilters } from "./NoteFilters.tsx";
import { NoteList } from "./NoteList.tsx";
import { type Chosen, filterFields } from "./note-filter.ts";
import type { NoteRow } from "./note-row.ts";

interface Props {
  /** The address of the notes. */
  base: string;
  rows: readonly NoteRow[];
  count: number;
  page: number;
  pages: number;
  chosen: Chosen;
  places: readonly SelectOption[];
  sessions: readonly SelectOption[];
  authors: readonly SelectOption[];
  mayWrite: boolean;
}

/** Every note of the team, narrowed as the reader asks. */
export function Notes(props: Props) {
  const { base, rows, count, page, pages, chosen, mayWrite } = props;
  const narrowed = filterFields.some((name) => chosen[name] !== "");
  return (
    <>
      <PageHeading
        title="Notes"
        lead="What the team heard, saw and read. The council never sees notes."
      />
      {mayWrite && (
        <p>
          <LinkButton href={`${base}/new`}>Write a note</LinkButton>
        </p>
      )}
      {(count > 0 || narrowed) && (
        <Details onPhone summary="Narrow down the notes" open={narrowed}>
          <NoteFilters {...props} />
        </Details>
      )}
      {count === 0 ? (
        <Empty base={base} narrowed={narrowed} mayWrite={mayWrite} />
      ) : (
        <p className="cf-secondary">
          {count === 1 ? "1 note" : `${count} notes`}
          {narrowed && " under this filter"}
        </p>
      )}
      <NoteList rows={rows} base={base} open={mayWrite} />
      <Pagination
        page={page}
        pages={pages}
        href={(number) => `${base}?${queryOf(chosen, number)}`}
      />
    </>
  );
}

function Empty(props: { base: string; narrowed: boolean; mayWrite: boolean }) {
  if (props.narrowed) {
    return (
      <EmptyState title="No note is like that">
        <a className="govuk-link" href={props.base}>
          Show all notes
        </a>
      </EmptyState>
    );
  }
  return (
    <EmptyState title="There are no notes yet">
      {props.mayWrite
        ? "Write one while you read evidence, or in a session."
        : "Notes can be written from the evidence stage until findings are agreed."}
    </EmptyState>
  );
}

function queryOf(chosen: Chosen, page: number): string {
  const query = new URLSearchParams();
  for (const name of filterFields) {
    if (chosen[name]) query.set(name, chosen[name]);
  }
  query.set("page", String(page));
  return query.toString();
}
