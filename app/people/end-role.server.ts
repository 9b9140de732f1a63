import {
  endMembership,
  findMember,
  listMembers,
} from "#db/queries/memberships.ts";
import { isOpen } from "#workflows/challenge.ts";
import { roleTitle } from "#workflows/people.ts";
import { mayCause } from "#workflows/permissions.ts";
import type { Stage } from "#workflows/stages.ts";
import { type Attempt, allow, change } from "../challenge/change.server.ts";
import type { Context } from "../context.server.ts";
import { NotFound, NotNow } from "../errors.ts";
import { freeAnswers } from "./change-role.server.ts";
import { endingOf, roleFrom } from "./invitation.ts";
import { whyStillLead } from "./plan-keeps-lead.server.ts";

/**
 * Ends a person's role in a challenge; what they wrote stays, what they were
 * given to write is free again. Returns where to
 * go: who ended their own last role has no way in any more.
 * @throws NotFound when it ended before; NotNow for the last challenge manager
 *   where nobody else could reopen the challenge or bring in another, and for
 *   the only lead of the plan
 */
export async function endRole(
  app: Context,
  attempt: Attempt,
  membershipId: string,
): Promise<string> {
  return change(app, attempt, async (open) => {
    const { db, challenge, stage, at } = open;
    const member = await findMember(db, challenge.id, membershipId);
    if (!member) throw new NotFound();
    const role = roleFrom(member.role);
    allow(open, endingOf(role));
    if (role === "challengeManager") {
      const members = await listMembers(db, challenge.id);
      const managers = members.filter((other) => other.role === role);
      if (managers.length === 1) refuseLast(stage);
    }
    const why = await whyStillLead(open, member);
    if (why !== null) throw new NotNow(why);
    const ended = { id: membershipId, challengeId: challenge.id, at };
    await endMembership(db, ended);
    await freeAnswers(open, member.personId);
    await open.record({
      event: "roleEnded",
      subject: `${member.name}, ${roleTitle(role).toLowerCase()}`,
      audience: "both",
    });
    const isLast = member.personId === open.who.id && open.roles.length === 1;
    return isLast ? "/" : `/challenges/${challenge.id}/people`;
  });
}

/** The last challenge manager stays where nobody could bring in another. */
function refuseLast(stage: Stage) {
  if (!isOpen(stage, "over")) throw new NotNow(lastManager);
  if (mayCause("reopen", stage, ["programmeManager"])) return;
  throw new NotNow(lastManagerThen);
}

/** Why the last challenge manager stays. */
const lastManager =
  "This is the only challenge manager: invite another one first, then end this role.";

/** The same, where nobody can be invited any more. */
const lastManagerThen =
  "This is the only challenge manager, who alone could reopen the challenge: reopen it and invite another one first, then end this role.";
