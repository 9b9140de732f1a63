import { LinkButton } from "../ui/Button.tsx";
import { Counts } from "../ui/Counts.tsx";
import { EmptyState } from "../ui/EmptyState.tsx";
import { Notice } from "../ui/Notice.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import { Pagination } from "../ui/Pagination.tsx";
import { TimetableDays } from "./TimetableDays.tsx";
import type { SessionRow } from "./timetable.ts";

interface Props {
  base: string;
  rows: readonly SessionRow[];
  numbers: ReadonlyArray<{ label: string; value: number | string }>;
  /** Whether sessions can still be planned and moved. */
  open: boolean;
  /** How many pairs of sessions clash in which these have a part. */
  clashes: number;
  /** The names of needed groups without a session. */
  missing: readonly string[];
  /** How many groups are needed. */
  groups: number;
  /** Whether only the reader's own are shown; null where that says nothing. */
  mine: boolean | null;
  total: number;
  page: number;
  pages: number;
  /** Why there is no session, for who cannot plan one. */
  nothing: string;
  mayPlan: boolean;
  mayNote: boolean;
  withNotes: boolean;
}

/** The timetable of the visit, for the screen and for a pocket. */
export function Timetable(props: Props) {
  const { base, rows, total, mine, page, pages } = props;
  const query = mine ? "mine=1&" : "";
  return (
    <div className="cf-timetable">
      <PageHeading
        title={mine ? "My timetable" : "Timetable"}
        lead="Who is met, when and where. Both sides see this; notes stay with the peer team."
      />
      <Counts counts={props.numbers} />
      <Coverage {...props} />
      <Doing {...props} />
      {total === 0 && <Empty {...props} />}
      {total > 0 && rows.length === 0 && (
        <EmptyState title="No session is yours yet">
          <a className="govuk-link" href={base}>
            Show all sessions
          </a>
        </EmptyState>
      )}
      <TimetableDays rows={rows} base={base} withNotes={props.withNotes} />
      <Pagination
        page={page}
        pages={pages}
        href={(number) => `${base}?${query}page=${number}`}
      />
      {total > 0 && (
        <p className="cf-secondary cf-screen-only">
          Print this page for a copy on A4, landscape.
        </p>
      )}
    </div>
  );
}

function Coverage({ base, open, missing, groups, clashes }: Props) {
  return (
    <div className="cf-screen-only">
      {clashes > 0 && (
        <Notice
          kind="warning"
          title={
            clashes === 1
              ? "Two sessions clash"
              : `${clashes} pairs of sessions clash`
          }
        >
          They need the same person or the same room at one time. A session that
          clashes is marked, with the other one.
        </Notice>
      )}
      {open && missing.length > 0 && (
        <Notice
          kind="warning"
          title={
            missing.length === 1
              ? "One group that is needed has no session"
              : `${missing.length} groups that are needed have no session`
          }
        >
          <p>{missing.join("; ")}</p>
        </Notice>
      )}
      <p>
        <a className="govuk-link" href={`${base}/groups`}>
          Stakeholder groups
        </a>
        {groups > 0 &&
          `: ${groups - missing.length} of ${groups} needed have a session`}
      </p>
    </div>
  );
}

function Doing({ base, mayPlan, mayNote, mine, total }: Props) {
  return (
    <div className="cf-cluster cf-screen-only">
      {mayPlan && <LinkButton href={`${base}/new`}>Add a session</LinkButton>}
      {mayNote && (
        <LinkButton
          href={base.replace(/timetable$/, "notes/new")}
          look={mayPlan ? "secondary" : "primary"}
        >
          Write a note
        </LinkButton>
      )}
      {mine !== null && total > 0 && (
        <a className="govuk-link" href={mine ? base : `${base}?mine=1`}>
          {mine ? "Show all sessions" : "Show mine only"}
        </a>
      )}
    </div>
  );
}

function Empty({ mayPlan, nothing, base }: Props) {
  return (
    <EmptyState title="No session is planned">
      {mayPlan ? (
        <p>
          Start with the{" "}
          <a className="govuk-link" href={`${base}/groups`}>
            groups the team needs to meet
          </a>
          , then add a session with each.
        </p>
      ) : (
        nothing
      )}
    </EmptyState>
  );
}
