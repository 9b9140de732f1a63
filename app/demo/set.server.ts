import type { ChallengeRole } from "#workflows/people.ts";
import type { Attempt } from "../challenge/change.server.ts";
import type { Context } from "../context.server.ts";
import type { Visitor } from "../people/visitor.server.ts";
import type { AreaContent } from "./content/content.ts";

/** A challenge of the demonstration while it is being played through. */
export interface Set {
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
}

/** A clock that the play moves on: a minute a look, and days when told to. */
export interface Clock {
  now: () => string;
  goTo: (day: string) => void;
}

/** A clock that starts at half past eight on a day. */
export function clockAt(day: string): Clock {
  let at = Date.parse(`${day}T08:30:00.000Z`);
  return {
    now: () => new Date((at += 60_000)).toISOString(),
    goTo: (next) => {
      at = Math.max(at, Date.parse(`${next}T08:30:00.000Z`));
    },
  };
}

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
