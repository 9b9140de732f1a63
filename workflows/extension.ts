import type { Nation } from "./bank-holidays.ts";
import { type PlannedDay, plannedDays } from "./planned-days.ts";
import { isWorkingDay } from "./working-days.ts";

/** Why the last day for comments cannot become another day. */
export type NoExtension =
  "notLater" | "past" | "notWorkingDay" | { after: PlannedDay; day: string };

/**
 * In: the planned days with the last day for comments, and the day wanted for
 * it. Out: null where it is a later working day that has not passed and comes
 * before what is planned after it; else why not. Throws RangeError when a day
 * is no date. Source: our own rule.
 */
export function whyNoExtension(
  days: Partial<Record<string, string>>,
  wanted: string,
  { today, nation }: { today: string; nation: Nation },
): NoExtension | null {
  const due = days["commentsDue"] ?? "";
  if (wanted <= due) return "notLater";
  if (wanted < today) return "past";
  if (!isWorkingDay(wanted, nation)) return "notWorkingDay";
  const next = plannedDays
    .slice(plannedDays.indexOf("commentsDue") + 1)
    .flatMap((after) => ({ after, day: days[after] ?? "" }))
    // What is planned before the present last day fits no better or worse.
    .find(({ day }) => day >= due && day !== "" && day < wanted);
  return next ?? null;
}
