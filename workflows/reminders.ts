import type { Nation } from "./bank-holidays.ts";
import { addWorkingDays } from "./working-days.ts";

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
 * of sending. Throws RangeError when a day is no date.
 * Source: our proposal; no published rule was found.
 */
export function remindersOf(
  due: string,
  sentOn: string,
  nation: Nation,
): Reminder[] {
  return before
    .map((workingDays) => ({
      day: addWorkingDays(due, -workingDays, nation),
      workingDays,
    }))
    .filter(({ day }) => day > sentOn);
}
