import type { Kysely } from "kysely";
import { listMembers } from "#db/queries/memberships.ts";
import { findSession } from "#db/queries/sessions.ts";
import { listGroups } from "#db/queries/stakeholder-groups.ts";
import type { Tables } from "#db/schema.ts";
import { challengeRoles, sideOf } from "#workflows/people.ts";
import { Invalid } from "../errors.ts";
import { together } from "../forms/together.ts";
import type { ChallengeCall } from "../respond.server.ts";
import { namesAsTyped } from "../challenge/refuse-names.server.ts";
import { groupsOrUsual } from "./groups.ts";
import { groupMeant } from "./keep-groups.server.ts";
import type { SessionInput } from "./session.ts";

/** What is chosen in the form of a session from lists that others change. */
type Chosen = Pick<SessionInput, "groupId" | "peers">;

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

/**
 * Refuses what is not, or no longer, offered: a group that was taken out, a
 * peer who left.
 * @param sessionId the session that is changed: who goes already may go
 * @throws Invalid
 */
export async function refuseChoices(
  db: Kysely<Tables>,
  challengeId: string,
  { groupId, peers }: Chosen,
  sessionId?: string,
): Promise<void> {
  const session = sessionId
    ? await findSession(db, challengeId, sessionId)
    : undefined;
  const offered = await choicesFor(db, challengeId, session?.peers);
  const groups = groupsOrUsual(await listGroups(db, challengeId));
  const known = new Set(offered.peers.map(({ id }) => id));
  await together(
    () => {
      if (groupId === "" || groupMeant(groups, groupId)) return;
      throw new Invalid({
        groupId: "That group is no longer on the list: choose another, or none",
      });
    },
    () => {
      if (peers.every((id) => known.has(id))) return;
      throw new Invalid({
        peers: "Somebody you chose has left the team: look at the list again",
      });
    },
  );
}

/** What is wrong with the names and choices of a form as it was typed. */
export const sessionAsTyped =
  (call: ChallengeCall, sessionId?: string) =>
  (typed: FormData): Promise<void> =>
    together(
      () => namesAsTyped(call, "title", "who")(typed),
      () =>
        refuseChoices(
          call.app.db,
          call.challenge.id,
          {
            groupId: String(typed.get("groupId") ?? ""),
            peers: typed.getAll("peers").map(String),
          },
          sessionId,
        ),
    );
