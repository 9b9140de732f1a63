import { SummaryList } from "../ui/SummaryList.tsx";
import { Tag, type Tone } from "../ui/Tag.tsx";
import { formatWeekday } from "../ui/dates.ts";
import type { SessionRow } from "./timetable.ts";

const tones: Record<string, Tone> = {
  planned: "info",
  held: "go",
  notHeld: "neutral",
};

/** Whether a session took place, as a tag. */
export function SessionTag({
  session,
}: {
  session: Pick<SessionRow, "status" | "statusTitle">;
}) {
  return <Tag tone={tones[session.status]}>{session.statusTitle}</Tag>;
}

/** Where a session is: a place, a link, both or neither. */
export function Where({ place, link }: Pick<SessionRow, "place" | "link">) {
  return (
    <>
      {place}
      {place && link && <br />}
      {link && (
        <a className="govuk-link" href={link} rel="noreferrer">
          Join by video
        </a>
      )}
      {!place && !link && <span className="cf-secondary">Not set</span>}
    </>
  );
}

/** Everything about one session. */
export function SessionSummary({ session }: { session: SessionRow }) {
  return (
    <SummaryList
      rows={[
        {
          label: "When",
          value: `${formatWeekday(session.day)}, ${session.time}`,
        },
        { label: "Kind", value: session.kind },
        { label: "Stakeholder group", value: session.group ?? "None" },
        { label: "Who is met", value: session.who },
        { label: "Where", value: <Where {...session} /> },
        { label: "Peers", value: session.peers || "Nobody yet" },
        {
          label: "Status",
          value: (
            <>
              <SessionTag session={session} />
              {session.notHeldReason && <p>{session.notHeldReason}</p>}
            </>
          ),
        },
      ]}
    />
  );
}
