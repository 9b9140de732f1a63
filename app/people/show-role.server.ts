import { findMember } from "#db/queries/memberships.ts";
import { roleTitle, sideOf } from "#workflows/people.ts";
import { allowRole } from "../challenge/change.server.ts";
import { NotFound } from "../errors.ts";
import type { ChallengeCall } from "../respond.server.ts";
import { seenOf } from "./change-role.server.ts";
import { peopleOf, roleFrom, rolesOn } from "./invitation.ts";
import { roleDoes } from "./role-words.ts";

/**
 * One role as its form shows it, with the roles that it may become.
 * @throws NotFound for no role of this challenge, Forbidden for who may not
 *   change it
 */
export async function showRole(call: ChallengeCall, membershipId: string) {
  const member = await findMember(call.app.db, call.challenge.id, membershipId);
  if (!member) throw new NotFound();
  const role = roleFrom(member.role);
  allowRole(call, peopleOf(role));
  const side = sideOf(role) === "team" ? "team" : "council";
  return {
    open: call.may(peopleOf(role)),
    base: `/challenges/${call.challenge.id}/people`,
    name: member.name,
    side,
    member: {
      role,
      organisations: member.organisations.join("\n"),
      department: member.department,
      seen: seenOf(member),
    },
    roles: rolesOn(side).map((value) => ({
      value,
      label: roleTitle(value),
      hint: roleDoes[value],
    })),
  } as const;
}
