import type { Kysely } from "kysely";
import { listMembers } from "#db/queries/memberships.ts";
import { listGroups } from "#db/queries/stakeholder-groups.ts";
import type { Tables } from "#db/schema.ts";
import { challengeRoles, sideOf } from "#workflows/people.ts";
import { groupsOrUsual } from "./groups.ts";

/**
 * What the form for a session offers: the groups, and the team's members.
 * @param going peers who go already, though they may have left the team
 */
export async function choicesFor(
  db: Kysely<Tables>,
  challengeId: string,
  going: ReadonlyArray<{ id: string; name: string }> = [],
) {
  const groups = groupsOrUsual(await listGroups(db, challengeId));
  const members = await listMembers(db, challengeId);
  const team = members.filter(({ role }) =>
    challengeRoles.some((known) => known === role && sideOf(known) === "team"),
  );
  const peers = new Map(
    [
      ...going,
      ...team.map(({ personId, name }) => ({ id: personId, name })),
    ].map((peer) => [peer.id, peer]),
  );
  return {
    groups: groups.map(({ id, name }) => ({ id, name })),
    peers: [...peers.values()],
  };
}
