import type { Nation } from "./bank-holidays.ts";
import { addDays, dayNumber } from "./calendar.ts";
import { type PlannedDay, mayBeAnyDay, otherDays } from "./planned-days.ts";
import {
  addWorkingDays,
  isWorkingDay,
  workingDaysBetween,
} from "./working-days.ts";

/** A visit that is put off, or brought forward. */
export interface MovedVisit {
  /** Its first day before, and the one it becomes. */
  from: string;
  to: string;
  today: string;
  nation: Nation;
}

/**
 * In: the planned days. Out: each as many working days from the new first day
 * on site as it was from the old one; what has passed stays. What may fall on
 * any day, and a day that was put on a day off, stay as far away by the
 * calendar. Throws RangeError when a day is no date.
 */
export function movedDates(
  days: Partial<Record<PlannedDay, string>>,
  { from, to, today, nation }: MovedVisit,
): Partial<Record<PlannedDay, string>> {
  const movedDay = (name: PlannedDay, day: string) => {
    if (day < today) return day;
    return mayBeAnyDay(name) || !isWorkingDay(day, nation)
      ? addDays(to, dayNumber(day) - dayNumber(from))
      : addWorkingDays(to, workingDaysBetween(from, day, nation), nation);
  };
  const moved: Partial<Record<PlannedDay, string>> = {};
  for (const name of otherDays) {
    const day = days[name];
    if (day) moved[name] = movedDay(name, day);
  }
  return moved;
}
