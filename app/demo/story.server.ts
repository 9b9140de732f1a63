import type { ChallengeRole } from "#workflows/people.ts";
import type { Nation } from "#workflows/bank-holidays.ts";
import { addDays } from "#workflows/calendar.ts";
import { addWorkingDays } from "#workflows/working-days.ts";
import type { Attempt } from "../challenge/change.server.ts";
import type { Context } from "../context.server.ts";
import { localTime } from "../interviews/visit-clock.ts";
import type { Visitor } from "../people/visitor.server.ts";
import type { AreaContent } from "./content/content.ts";

/** A challenge of the demonstration while it is being played through. */
export interface Story {
  app: Context;
  clock: Clock;
  challengeId: string;
  council: string;
  /** What is said about each area in scope. */
  areas: AreaContent[];
  firstDay: string;
  team: Visitor[];
  by: (role: ChallengeRole, place?: number) => Attempt;
  /** Evidence ids by area, in the order of the content. */
  evidence: Map<string, string[]>;
  notes: Map<string, string[]>;
  /** Finding ids by "area kind", in the order of the content. */
  findings: Map<string, string[]>;
  /** Recommendation ids by their place in the content. */
  recommendations: Map<number, string>;
  /** Content in the words of this place and these years. */
  told: <T>(content: T) => T;
  /** Goes on to a day of work, so many days after the first on site. */
  on: (days: number, time?: string) => void;
}

/** A clock that the play moves on: a minute a look, and days when told to. */
export interface Clock {
  now: () => string;
  goTo: (day: string, time?: string) => void;
}

/** A clock that starts at half past nine on a day. */
export function clockAt(day: string): Clock {
  let at = momentOf(day, "09:30");
  return {
    now: () => new Date((at += 60_000)).toISOString(),
    goTo: (next, time = "09:30") => {
      at = Math.max(at, momentOf(next, time));
    },
  };
}

/** The moment at which clocks in the council show a time. */
function momentOf(day: string, time: string): number {
  const winter = Date.parse(`${day}T${time}:00.000Z`);
  const shown = localTime(new Date(winter).toISOString());
  return shown === `${day}T${time}` ? winter : winter - 60 * 60_000;
}

/** When a day's work begins: not every day at the same minute. */
export function startsAt(days: number): string {
  const hour = 9 + (Math.abs(days) % 3);
  const minute = (Math.abs(days) * 17) % 60;
  return [hour, minute].map((part) => String(part).padStart(2, "0")).join(":");
}

/** A day, or the first working day after it. */
export const workingDay = (day: string, nation: Nation) =>
  addWorkingDays(addDays(day, -1), 1, nation);

/** The last id in an address that a use case returned. */
export function idIn(address: string): string {
  return (
    address.match(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g)?.at(-1) ?? ""
  );
}

/** One of a list, by place. Throws when the content names what is not there. */
export function at<T>(list: readonly T[] | undefined, place: number): T {
  const found = list?.[place];
  if (found === undefined) throw new Error(`No place ${place} in the content`);
  return found;
}
