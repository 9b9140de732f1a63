import { dayOf } from "./calendar.ts";

/** A year that is reported on; both days belong to it, "YYYY-MM-DD". */
export interface EqualityYear {
  from: string;
  to: string;
}

/**
 * In: today, "YYYY-MM-DD". Out: the last council year, 1 April to 31 March,
 * that is over. Information on the equality duty is published by 30 March each
 * year: Equality Act 2010 (Specific Duties and Public Authorities) Regulations
 * 2017, regulation 4. Throws nothing.
 */
export function lastCouncilYear(today: string): EqualityYear {
  const year = Number(today.slice(0, 4));
  const ends = today > dayOf(year, 3, 31) ? year : year - 1;
  return { from: dayOf(ends - 1, 4, 1), to: dayOf(ends, 3, 31) };
}

/** Whether a day belongs to a year. */
export const isInYear = (day: string, { from, to }: EqualityYear): boolean =>
  day >= from && day <= to;

/** What is known of an action when its completion is looked for. */
export interface CompletionSeen {
  isComplete: boolean;
  /** The day of its last progress; null for none. */
  lastProgressOn: string | null;
  /**
   * Whether it was complete in the last edition from before either end of the
   * year; null where there is no such edition. What was not there was not.
   */
  atStart: boolean | null;
  atEnd: boolean | null;
  /** Whether progress was recorded after the edition at the end was made. */
  wentOn: boolean;
}

/**
 * In: an action and a year. Out: whether it counts as completed in that year.
 * It does when it was complete in the last edition by the end of the year and
 * not in the last one by its start; else when it is complete and its last
 * progress is of the year, and not older than an edition that has it as not
 * complete. What nobody dated counts in no year. Throws nothing.
 */
export function isCompletedIn(
  { isComplete, lastProgressOn, atStart, atEnd, wentOn }: CompletionSeen,
  year: EqualityYear,
): boolean {
  if (atStart === true) return false;
  if (atStart === false && atEnd === true) return true;
  if (atEnd === false && !wentOn) return false;
  return (
    isComplete && lastProgressOn !== null && isInYear(lastProgressOn, year)
  );
}
