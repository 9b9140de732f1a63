import { type Column, Table } from "../ui/Table.tsx";
import { formatWeekday } from "../ui/dates.ts";
import { SessionTag, Where } from "./SessionSummary.tsx";
import { type SessionRow, byDay } from "./timetable.ts";

interface Props {
  rows: readonly SessionRow[];
  /** The timetable's address. */
  base: string;
  /** Whether the reader sees how many notes there are. */
  withNotes: boolean;
}

const columns: readonly Column[] = [
  { key: "time", label: "Time" },
  { key: "session", label: "Session", head: true },
  { key: "who", label: "Who is met" },
  { key: "where", label: "Where" },
  { key: "peers", label: "Peers" },
  { key: "status", label: "Status" },
];

const notes: Column = { key: "notes", label: "Notes", numeric: true };

/** The timetable: a table for each day, a row for each session. */
export function TimetableDays({ rows, base, withNotes }: Props) {
  return byDay(rows).map(({ day, sessions }) => (
    <section className="cf-day" key={day} id={`day-${day}`}>
      <h2 className="govuk-heading-m">{formatWeekday(day)}</h2>
      <Table
        caption={`Sessions on ${formatWeekday(day)}`}
        quietCaption
        columns={withNotes ? [...columns, notes] : columns}
        rows={sessions.map((session) => ({
          key: session.id,
          cells: {
            time: <span className="cf-day__time">{session.time}</span>,
            session: <Title session={session} base={base} />,
            who: <Who {...session} />,
            where: <Where {...session} />,
            peers: session.peers || "Nobody yet",
            status: <SessionTag session={session} />,
            notes: session.notes,
          },
        }))}
      />
    </section>
  ));
}

function Title({ session, base }: { session: SessionRow; base: string }) {
  return (
    <>
      <a className="govuk-link" href={`${base}/${session.id}`}>
        {session.number}. {session.title}
      </a>
      <span className="cf-day__kind">{session.kind}</span>
      {session.clashes.map((clash) => (
        <span className="cf-day__clash" key={clash.id}>
          Clashes with {clash.title}, {clash.how}
        </span>
      ))}
    </>
  );
}

function Who({ group, who }: Pick<SessionRow, "group" | "who">) {
  return (
    <>
      {group && <span className="cf-day__group">{group}</span>}
      {who}
    </>
  );
}
