import { formatWeekday } from "../ui/dates.ts";

/** What the history says of a last day that was moved. */
export const movedTo = (day: string, before: string): string =>
  `${formatWeekday(day)}, was ${formatWeekday(before)}`;
