import type { ReactNode } from "react";
import { DateTime } from "./DateTime.tsx";

export interface TimelineEvent {
  key: string;
  what: string;
  who?: string | null | undefined;
  /** ISO time. */
  at: string;
  /** A reason or remark, as typed. */
  note?: string | null | undefined;
  /** What can be done about it. */
  after?: ReactNode;
}

interface Props {
  events: readonly TimelineEvent[];
}

/** What happened, newest first as the caller orders it. */
export function Timeline({ events }: Props) {
  return (
    <ol className="cf-timeline">
      {events.map(({ key, what, who, at, note, after }) => (
        <li className="cf-timeline__event" key={key}>
          <p>
            <b>{what}</b>
          </p>
          <p className="cf-secondary">
            <DateTime iso={at} />
            {who && `, ${who}`}
          </p>
          {note && <p className="cf-timeline__note cf-verbatim">{note}</p>}
          {after}
        </li>
      ))}
    </ol>
  );
}
