import { deleteAllAssignments } from "#db/queries/assignments.ts";
import {
  endMembership,
  findMember,
  listMembers,
  listRolesOf,
} from "#db/queries/memberships.ts";
import { roleTitle, roles } from "#workflows/people.ts";
import { mayEverEdit } from "#workflows/permissions.ts";
import {
  type Attempt,
  type Change,
  allow,
  change,
} from "../challenge/change.server.ts";
import type { Context } from "../context.server.ts";
import { NotFound, NotNow } from "../errors.ts";
import { peopleOf, roleFrom } from "./invitation.ts";

/**
 * Ends a person's role in a challenge; what they wrote stays, what they were
 * given to write is free again. Returns where to
 * go: who ended their own last role has no way in any more.
 * @throws NotFound when it ended before; NotNow for the last challenge manager
 */
export async function endRole(
  app: Context,
  attempt: Attempt,
  membershipId: string,
): Promise<string> {
  return change(app, attempt, async (open) => {
    const { db, challenge, at } = open;
    const member = await findMember(db, challenge.id, membershipId);
    if (!member) throw new NotFound();
    const role = roleFrom(member.role);
    allow(open, peopleOf(role));
    if (role === "challengeManager") {
      const members = await listMembers(db, challenge.id);
      const managers = members.filter((other) => other.role === role);
      if (managers.length === 1) throw new NotNow(lastManager);
    }
    await endMembership(db, {
      id: membershipId,
      challengeId: challenge.id,
      at,
    });
    if (!(await stillWrites(open, member.personId))) {
      await deleteAllAssignments(db, challenge.id, member.personId);
    }
    await open.record({
      event: "roleEnded",
      subject: `${member.name}, ${roleTitle(role).toLowerCase()}`,
      audience: "both",
    });
    const isLast = member.personId === open.who.id && open.roles.length === 1;
    return isLast ? "/" : `/challenges/${challenge.id}/people`;
  });
}

/** Whether a person goes on writing answers in another role. */
async function stillWrites({ db, challenge }: Change, personId: string) {
  const held = await listRolesOf(db, challenge.id, personId);
  const known = roles.filter((role) => held.includes(role));
  return mayEverEdit("selfAssessment", known);
}

/** Why the last challenge manager stays. */
const lastManager =
  "This is the only challenge manager: invite another one first, then end this role.";
