import type { Kysely } from "kysely";
import {
  insertInvitation,
  listOpenInvitations,
} from "#db/queries/invitations.ts";
import { listRolesInCouncil, listRolesOf } from "#db/queries/memberships.ts";
import { listPlanRolesInCouncil } from "#db/queries/plan-members.ts";
import { stagesOver } from "#workflows/challenge.ts";
import { findAccountByEmail } from "#db/queries/people.ts";
import type { Tables } from "#db/schema.ts";
import {
  type ChallengeRole,
  conflictOfInterest,
  roleTitle,
  sideOf,
} from "#workflows/people.ts";
import { mayWriteInPlan, planRolesFrom } from "#workflows/plan-permissions.ts";
import type { Context } from "../context.server.ts";
import { Invalid } from "../errors.ts";
import { daysInvited, roleFrom } from "./invitation.ts";
import { invitationLink } from "./letters.ts";
import type { Letter } from "./mail.server.ts";
import { secretHash, newSecret } from "./visitor.server.ts";

/** Whom an invitation is for. */
export interface Invitee {
  email: string;
  name: string;
  role: ChallengeRole;
  organisations: readonly string[];
  department: string;
}

/** Where one is to be invited to, as far as the inviter sees it. */
export interface Circle {
  challenge: { id: string; councilId: string; councilName: string };
  /** The roles that the inviter may give: of others no invitation is told. */
  gives: readonly ChallengeRole[];
  at: string;
}

/** What one is invited to, and by whom; null is the command line. */
export interface Occasion extends Circle {
  challenge: Circle["challenge"] & { title: string };
  invitedBy: { id: string; name: string } | null;
}

/**
 * Writes an invitation. Returns its id, and the letter to send once the
 * transaction is kept.
 * @throws Invalid on `email` for a role or invitation that is there already,
 *   and for a conflict of interest
 */
export async function writeInvitation(
  app: Context,
  db: Kysely<Tables>,
  occasion: Occasion,
  invitee: Invitee,
): Promise<{ id: string; letter: Letter }> {
  await refuseInvitee(db, occasion, invitee);
  const { challenge, invitedBy, at } = occasion;
  const id = app.newId();
  const link = newLink(at);
  await insertInvitation(db, {
    ...invitee,
    ...link.row,
    id,
    challengeId: challenge.id,
    invitedBy: invitedBy?.id ?? null,
    at,
  });
  const letter = invitationLink(app.settings, {
    ...invitee,
    token: link.token,
    challenge,
    inviter: invitedBy?.name ?? null,
  });
  return { id, letter };
}

/**
 * Says so when a person cannot be invited to a role of a challenge.
 * @throws Invalid on `email`, as `writeInvitation`
 */
export async function refuseInvitee(
  db: Kysely<Tables>,
  circle: Circle,
  invitee: Pick<Invitee, "email" | "role">,
): Promise<void> {
  const account = await findAccountByEmail(db, invitee.email);
  await refuseSecond(db, circle, invitee, account);
  if (!account) return;
  const { challenge } = circle;
  const conflict = await conflictIn(db, challenge, account, invitee.role);
  if (conflict) throw new Invalid({ email: conflict });
}

/** A fresh link: the token for the letter, and what is stored of it. */
export function newLink(at: string) {
  const token = newSecret();
  const expires = Date.parse(at) + daysInvited * 24 * 60 * 60 * 1000;
  const expiresAt = new Date(expires).toISOString();
  return { token, row: { tokenHash: secretHash(token), expiresAt } };
}

/**
 * Says so when a role would put a person on both sides of one council, in any
 * of its challenges; null when it would not.
 */
export async function conflictIn(
  db: Kysely<Tables>,
  council: { councilId: string; councilName: string },
  person: { id: string; name: string },
  role: ChallengeRole,
): Promise<string | null> {
  const { councilId, councilName } = council;
  const held = await listRolesInCouncil(db, councilId, person.id, stagesOver);
  if (!conflictOfInterest(role, held.map(roleFrom))) {
    return sideOf(role) === "team" ? writerIn(db, council, person) : null;
  }
  return `Conflict of interest: ${person.name} has or had a role ${otherSide(role)} of a challenge of ${councilName}. Nobody can be a peer and on the council’s side in challenges of the same council. If that challenge is over, its challenge manager or a programme manager can end the role on its page “People”; otherwise somebody else is needed.`;
}

/** As `conflictIn`, for who has a part of their own in a plan of the council. */
async function writerIn(
  db: Kysely<Tables>,
  { councilId, councilName }: { councilId: string; councilName: string },
  person: { id: string; name: string },
): Promise<string | null> {
  const parts = await listPlanRolesInCouncil(db, councilId, person.id);
  if (!mayWriteInPlan("actions", planRolesFrom([], parts))) return null;
  return `Conflict of interest: ${person.name} writes an improvement plan of ${councilName}. Nobody can be a peer of a council and write its plan: the plan’s lead can end that part, or somebody else is needed.`;
}

const otherSide = (role: ChallengeRole) =>
  sideOf(role) === "team" ? "on the council’s side" : "in the peer team";

async function refuseSecond(
  db: Kysely<Tables>,
  { challenge, gives, at }: Circle,
  { email, role }: Pick<Invitee, "email" | "role">,
  account: { id: string; name: string } | undefined,
) {
  const title = roleTitle(role).toLowerCase();
  const held = account ? await listRolesOf(db, challenge.id, account.id) : [];
  if (account && held.includes(role)) {
    throw new Invalid({
      email: `${account.name} is already ${title} in this challenge`,
    });
  }
  const open = await listOpenInvitations(db, challenge.id, gives);
  const theirs = open.filter((invitation) => invitation.email === email);
  if (theirs.some((invitation) => invitation.role === role)) {
    throw new Invalid({
      email: `This address is already invited as ${title}: send the letter again from the people page`,
    });
  }
  // A link that ran out can be taken up no more.
  const offered = theirs.filter(({ expiresAt }) => expiresAt > at);
  const roles = offered.map((invitation) => roleFrom(invitation.role));
  if (conflictOfInterest(role, roles)) {
    throw new Invalid({
      email: `Conflict of interest: this address is already invited ${otherSide(role)}. Nobody can be a peer and on the council’s side: withdraw that invitation first.`,
    });
  }
}
