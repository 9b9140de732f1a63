import { isWorkingDay, workingDaysBetween } from "#workflows/working-days.ts";
import { nationOf } from "../challenge/nation.ts";
import type { ChallengeCall } from "../respond.server.ts";
import { dayInLondon, formatDate } from "../ui/dates.ts";

/** How long the council may still comment, in words. */
export interface Deadline {
  words: string;
  late: boolean;
}

/**
 * What is left of a comment window in working days of the council's nation.
 * @param now the present moment; @param due the last day, or null for none
 */
export function deadlineOf(
  now: string,
  due: string | null,
  nation: string,
): Deadline {
  if (!due) return { words: "No last day is set", late: false };
  const today = dayInLondon(now);
  const left = workingDaysBetween(today, due, nationOf(nation));
  const day = formatDate(due);
  if (today === due)
    return { words: `Today, ${day}, is the last day`, late: false };
  if (today > due) {
    return {
      words: `The last day was ${day}, ${days(Math.max(1, -left))} ago`,
      late: true,
    };
  }
  if (left === 0) {
    const words = isWorkingDay(today, nationOf(nation))
      ? `Today is the last working day: it ends on ${day}`
      : `No working day is left: it ends on ${day}`;
    return { words, late: false };
  }
  return { words: `${days(left)} left, until ${day}`, late: false };
}

/** What is left while the council responds; null at any other stage. */
export const deadlineNow = ({ app, challenge, stage }: ChallengeCall) =>
  stage === "councilResponse"
    ? deadlineOf(app.now(), challenge.commentsDue, challenge.nation)
    : null;

const days = (count: number) =>
  `${count} working ${count === 1 ? "day" : "days"}`;
