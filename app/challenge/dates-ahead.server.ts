import { isBehind } from "#workflows/late-days.ts";
import type { Stage } from "#workflows/stages.ts";
import {
  type PlannedDay,
  dayWords,
  plannedDays,
} from "#workflows/planned-days.ts";
import { workingDaysBetween } from "#workflows/working-days.ts";
import type { ChallengeCall } from "../respond.server.ts";
import { dayInLondon } from "../ui/dates.ts";
import { nationOf } from "./nation.ts";
import { plannedDaysOf } from "./planned-days.server.ts";

/** A planned day of a challenge that has not passed, or is waited for still. */
export interface DateAhead {
  title: string;
  day: string;
  /** How far off it is: "today", "in 3 working days", "2 working days ago". */
  away: string;
}

const most = 4;

/** The next few planned days of a challenge, soonest first; none once stopped. */
export async function datesAhead({
  app,
  challenge,
  stage,
}: Pick<ChallengeCall, "app" | "challenge" | "stage">): Promise<DateAhead[]> {
  if (stage === "withdrawn") return [];
  const { nation } = challenge;
  const days = await plannedDaysOf(app.db, challenge);
  const today = dayInLondon(app.now());
  return plannedDays
    .filter((name) => !isBehind(name, stage))
    .flatMap((name) => {
      const day = days[name];
      return day && (day >= today || isOverdue(name, stage))
        ? [{ title: dayWords(name).title, day }]
        : [];
    })
    .sort((one, other) => one.day.localeCompare(other.day))
    .slice(0, most)
    .map((date) => ({
      ...date,
      away: awayInWords(
        today,
        date.day,
        workingDaysBetween(today, date.day, nationOf(nation)),
      ),
    }));
}

/** The council's time has run out, and its response is waited for. */
const isOverdue = (name: PlannedDay, stage: Stage) =>
  name === "commentsDue" && stage === "councilResponse";

function awayInWords(today: string, day: string, workingDays: number): string {
  if (day === today) return "today";
  // A last day that was no working day has passed all the same.
  if (day < today) return `${daysInWords(Math.max(1, -workingDays))} ago`;
  if (workingDays === 0) return "before the next working day";
  return `in ${daysInWords(workingDays)}`;
}

const daysInWords = (count: number) =>
  `${count} working ${count === 1 ? "day" : "days"}`;
