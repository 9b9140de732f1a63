import type { Kysely } from "kysely";
import type { Challenge } from "#db/queries/challenges.ts";
import { listDates } from "#db/queries/dates.ts";
import type { Tables } from "#db/schema.ts";

/**
 * The planned days of a challenge. The last day for comments is the planned one
 * until a draft is sent; from then on it is the one that the council was given.
 */
export async function plannedDaysOf(
  db: Kysely<Tables>,
  {
    id,
    firstDayOnSite,
    commentsDue,
  }: Pick<Challenge, "id" | "firstDayOnSite" | "commentsDue">,
): Promise<Partial<Record<string, string>>> {
  return {
    ...(await listDates(db, id)),
    ...(firstDayOnSite && { firstDay: firstDayOnSite }),
    ...(commentsDue && { commentsDue }),
  };
}
