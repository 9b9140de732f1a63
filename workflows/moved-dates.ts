import type { Nation } from "./bank-holidays.ts";
import { addDays, dayNumber } from "./calendar.ts";
import {
  type TimetableStep,
  datedSteps,
  mayBeAnyDay,
} from "./timetable-steps.ts";
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
 * In: planned days by step. Out: each day as many working days from the new
 * first day on site as it was from the old one; what has passed stays. A step
 * that may fall on any day, and a day that was put on a day off, stay as far
 * away by the calendar. Throws RangeError when a day is no date.
 */
export function movedDates(
  days: Partial<Record<TimetableStep, string>>,
  { from, to, today, nation }: MovedVisit,
): Partial<Record<TimetableStep, string>> {
  const movedDay = (step: TimetableStep, day: string) => {
    if (day < today) return day;
    return mayBeAnyDay(step) || !isWorkingDay(day, nation)
      ? addDays(to, dayNumber(day) - dayNumber(from))
      : addWorkingDays(to, workingDaysBetween(from, day, nation), nation);
  };
  const moved: Partial<Record<TimetableStep, string>> = {};
  for (const step of datedSteps) {
    const day = days[step];
    if (day) moved[step] = movedDay(step, day);
  }
  return moved;
}
