import type { Kysely } from "kysely";
import type { Challenge } from "#db/queries/challenges.ts";
import type { Session } from "#db/queries/sessions.ts";
import type { Tables } from "#db/schema.ts";
import { plannedDaysOf } from "../challenge/planned-days.server.ts";

/** The first and the last day of a visit. */
export interface VisitDays {
  first: string;
  last: string;
}

/**
 * The days of the visit, where a planned session is on none of them nor on the
 * evening before; null where it is, or nobody has set them.
 */
export async function offVisit(
  db: Kysely<Tables>,
  challenge: Pick<Challenge, "id" | "firstDayOnSite" | "commentsDue">,
  { status, startsAt }: Pick<Session, "status" | "startsAt">,
): Promise<VisitDays | null> {
  if (status !== "planned") return null;
  const { eveningMeeting, firstDay, lastDay } = await plannedDaysOf(
    db,
    challenge,
  );
  if (!firstDay || !lastDay || firstDay > lastDay) return null;
  const day = startsAt.slice(0, 10);
  const within = day >= firstDay && day <= lastDay;
  return within || day === eveningMeeting
    ? null
    : { first: firstDay, last: lastDay };
}
