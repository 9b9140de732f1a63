import type { Nation } from "./bank-holidays.ts";
import { addWorkingDays, isWorkingDay } from "./working-days.ts";

/** So many working days before a last day people are reminded of it. */
const before = [5, 2, 0] as const;

/** A day on which people are reminded, and what is left then. */
export interface Reminder {
  day: string;
  workingDays: number;
}

/**
 * In: the last day for comments, and the day on which the draft was sent. Out:
 * the days on which people are reminded, in order; none on or before the day
 * of sending. They are counted back from the last day, or from the working day
 * before it where it is none itself. Throws RangeError when a day is no date.
 * Source: our proposal; no published rule was found.
 */
export function remindersOf(
  due: string,
  sentOn: string,
  nation: Nation,
): Reminder[] {
  const last = isWorkingDay(due, nation)
    ? due
    : addWorkingDays(due, -1, nation);
  return before
    .map((workingDays) => ({
      day: addWorkingDays(last, -workingDays, nation),
      workingDays,
    }))
    .filter(({ day }) => day > sentOn);
}
