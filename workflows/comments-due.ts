import type { Nation } from "./bank-holidays.ts";
import { type PlannedDay, plannedDays } from "./planned-days.ts";
import { addWorkingDays, isWorkingDay } from "./working-days.ts";

/** When it is, and by whose bank holidays. */
interface Now {
  today: string;
  nation: Nation;
}

/** Why the last day for comments cannot become another day. */
export type NoMove =
  | "same"
  | "past"
  | "notWorkingDay"
  | { from: string }
  | { after: PlannedDay; day: string };

/**
 * In: the planned days with the last day for comments, and the day wanted for
 * it. Out: null where it is another working day: a later one that has not
 * passed and comes before what is planned after it, or an earlier one from the
 * next working day on; else why not. Throws RangeError when a day is no date.
 * Source: our own rule.
 */
export function whyNoMove(
  days: Partial<Record<string, string>>,
  wanted: string,
  now: Now,
): NoMove | null {
  const due = days["commentsDue"] ?? "";
  if (wanted === due) return "same";
  if (wanted < now.today) return "past";
  if (!isWorkingDay(wanted, now.nation)) return "notWorkingDay";
  if (wanted < due) {
    const from = earliestDue(now);
    return wanted < from ? { from } : null;
  }
  const next = plannedDays
    .slice(plannedDays.indexOf("commentsDue") + 1)
    .flatMap((after) => ({ after, day: days[after] ?? "" }))
    // What is planned before the present last day fits no better or worse.
    .find(({ day }) => day >= due && day !== "" && day <= wanted);
  return next ?? null;
}

/**
 * Out: the first day to which the last day for comments can be brought forward,
 * the next working day: who is told of it today can still comment. Throws
 * RangeError when today is no date. Source: our own rule.
 */
export const earliestDue = ({ today, nation }: Now): string =>
  addWorkingDays(today, 1, nation);
