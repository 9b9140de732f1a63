import type { ReactNode } from "react";
import { LinkButton } from "../ui/Button.tsx";
import { ButtonForm } from "../ui/ButtonForm.tsx";
import { DateTime } from "../ui/DateTime.tsx";
import { formatDate } from "../ui/dates.ts";
import { Notice } from "../ui/Notice.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import { ClashNotice } from "./ClashNotice.tsx";
import type { VisitDays } from "./off-visit.server.ts";
import { SessionSummary } from "./SessionSummary.tsx";
import type { SessionRow } from "./timetable.ts";

interface Props {
  challengeBase: string;
  session: SessionRow;
  version: number;
  updated: { by: string; at: string };
  mayPlan: boolean;
  mayRemove: boolean;
  /** The days of the visit, for who plans a session that is on none of them. */
  offVisit: VisitDays | null;
  mayNote: boolean;
  /** How many notes there are; null for who does not see them. */
  notes: number | null;
  /** The list of notes. */
  children: ReactNode;
}

/** One session: what is planned, what clashes, what was noted. */
export function SessionPage(props: Props) {
  const { session, updated, notes } = props;
  const base = `${props.challengeBase}/timetable`;
  return (
    <>
      <PageHeading
        title={session.title}
        caption={`Session ${session.number}`}
      />
      <ClashNotice clashes={session.clashes} base={base} />
      {props.offVisit && <OffVisit {...props.offVisit} />}
      <Missing {...props} />
      <SessionSummary session={session} />
      <Doing {...props} />
      {notes !== null && <Notes {...props} />}
      <p className="cf-secondary">
        Last saved by {updated.by}, <DateTime iso={updated.at} />
      </p>
    </>
  );
}

/** A slip of the pen, or meant: nobody is stopped. */
function OffVisit({ first, last }: VisitDays) {
  return (
    <Notice title="This is not a day of the visit">
      The visit is {first === last ? "on" : "from"} {formatDate(first)}
      {first !== last && ` to ${formatDate(last)}`}. If the session belongs to
      it, change its day.
    </Notice>
  );
}

/** What the step “finish interviews” still asks of this session. */
function Missing({ session, notes, mayPlan, mayNote }: Props) {
  if (notes !== 0 || session.status === "notHeld") return null;
  if (!mayNote && !mayPlan) return null;
  return (
    <Notice title="There are no notes of this session yet">
      Somebody writes what was heard, or marks the session as not held:
      interviews cannot be finished with one that has neither.
    </Notice>
  );
}

function Doing(props: Props) {
  const { challengeBase, session, version } = props;
  const { mayPlan, mayRemove, mayNote } = props;
  const page = `${challengeBase}/timetable/${session.id}`;
  return (
    <div className="cf-cluster">
      {mayNote && (
        <LinkButton href={`${challengeBase}/notes/new?session=${session.id}`}>
          Write a note
        </LinkButton>
      )}
      {mayPlan && session.status === "planned" && (
        <ButtonForm
          action={`${page}/status`}
          fields={{ status: "held", version }}
          label="Mark as held"
        />
      )}
      {mayPlan && (
        <>
          {session.status === "planned" ? (
            <a className="govuk-link" href={`${page}/status?notHeld`}>
              Mark as not held
            </a>
          ) : (
            <a className="govuk-link" href={`${page}/status`}>
              Change whether it was held
            </a>
          )}
          <a className="govuk-link" href={`${page}/edit`}>
            Change the session
          </a>
          {mayRemove && (
            <a className="govuk-link" href={`${page}/remove`}>
              Remove the session
            </a>
          )}
        </>
      )}
    </div>
  );
}

function Notes({ challengeBase, session, notes, children }: Props) {
  return (
    <section className="cf-section">
      <h2 className="govuk-heading-m">Notes of this session</h2>
      {notes === 0 ? (
        <p>None yet. Only the peer team will ever read them.</p>
      ) : (
        <>
          <p>
            <a
              className="govuk-link"
              href={`${challengeBase}/notes?session=${session.id}`}
            >
              {notes === 1 ? "1 note" : `All ${notes} notes`} in the list of
              notes
            </a>
            . Only the peer team reads them.
          </p>
          {children}
        </>
      )}
    </section>
  );
}
