import { formatWeekday } from "../ui/dates.ts";

/** What the history says of a last day that was put off. */
export const extendedTo = (day: string, before: string): string =>
  `${formatWeekday(day)}, was ${formatWeekday(before)}`;
