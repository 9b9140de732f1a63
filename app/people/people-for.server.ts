import type { Kysely } from "kysely";
import { listPeople } from "#db/queries/memberships.ts";
import type { Tables } from "#db/schema.ts";
import { challengeRoles, sideOf } from "#workflows/people.ts";
import type { Standing } from "../challenge/enter.server.ts";
import { rolesToGive } from "./invitation.ts";

/**
 * Everybody in a challenge, as one person may read of them: the email
 * addresses only of their own side and of the roles they may fill.
 */
export function peopleFor(
  db: Kysely<Tables>,
  { challenge, side, may }: Pick<Standing, "challenge" | "side" | "may">,
) {
  const mine = rolesToGive(may);
  return listPeople(db, challenge.id, {
    emailsOf: challengeRoles.filter(
      (role) => sideOf(role) === side || mine.includes(role),
    ),
  });
}
