import {
  formatDate,
  formatDateTime,
  formatTime,
  formatWeekday,
} from "./dates.ts";

interface Props {
  /** A day ("2026-03-12") or a moment ("2026-03-12T09:30:00.000Z"). */
  iso: string;
  /** "both" shows a day alone when there is no time. */
  show?: "both" | "date" | "time" | "weekday" | undefined;
}

const formats = {
  both: formatDateTime,
  date: formatDate,
  time: formatTime,
  weekday: formatWeekday,
};

/** A day or moment in words, with the exact value beneath. */
export function DateTime({ iso, show = "both" }: Props) {
  return <time dateTime={iso}>{formats[show](iso)}</time>;
}
