import {
  type Invitation,
  listOpenInvitations,
} from "#db/queries/invitations.ts";
import type { Member } from "#db/queries/memberships.ts";
import { challengeRoles, roleTitle } from "#workflows/people.ts";
import type { Standing } from "../challenge/enter.server.ts";
import type { Context } from "../context.server.ts";
import type { ShownMember, ShownPending } from "./PeopleOfSide.tsx";
import { endingOf, roleFrom, rolesOn, rolesToGive } from "./invitation.ts";
import { peopleFor } from "./people-for.server.ts";

/**
 * Everybody in a challenge by side. A person reads the email addresses of
 * their own side and of roles they may fill, and the invitations to those.
 */
export async function showPeople(app: Context, standing: Standing) {
  const { challenge, may } = standing;
  const mine = rolesToGive(may);
  const members = await peopleFor(app.db, standing);
  const open = await listOpenInvitations(app.db, challenge.id, mine);
  const at = app.now();
  const sides = (["team", "council"] as const).map((of) => {
    const here = rolesOn(of);
    const isHere = ({ role }: { role: string }) =>
      here.includes(roleFrom(role));
    return {
      side: of,
      members: members
        .filter(isHere)
        .toSorted((a, b) => placeOf(a.role) - placeOf(b.role))
        .map((member) => {
          const role = roleFrom(member.role);
          return shownMember(member, {
            mayChange: mine.includes(role),
            mayEnd: may(endingOf(role)),
          });
        }),
      pending: open.filter(isHere).map((one) => shownPending(one, at)),
    };
  });
  return { sides, mayInvite: mine.length > 0 };
}

const placeOf = (role: string) => challengeRoles.indexOf(roleFrom(role));

type From = Pick<Member, "organisations" | "department">;

const fromOf = ({ organisations, department }: From) =>
  [...organisations, department].filter((part) => part !== "").join("; ");

function shownMember(
  member: Omit<Member, "email"> & { email: string | null },
  rights: Pick<ShownMember, "mayChange" | "mayEnd">,
): ShownMember {
  return {
    id: member.id,
    name: member.name,
    email: member.email,
    role: roleTitle(roleFrom(member.role)),
    from: fromOf(member),
    ...rights,
  };
}

/** An open invitation as pages show it. */
export function shownPending(one: Invitation, at: string): ShownPending {
  return {
    id: one.id,
    name: one.name,
    email: one.email,
    role: roleTitle(roleFrom(one.role)),
    from: fromOf(one),
    expiresAt: one.expiresAt,
    expired: one.expiresAt <= at,
  };
}
