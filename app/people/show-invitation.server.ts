import { findInvitationByToken } from "#db/queries/invitations.ts";
import { findAccountByEmail } from "#db/queries/people.ts";
import { roleTitle, sideOf } from "#workflows/people.ts";
import type { Context } from "../context.server.ts";
import { NotFound } from "../errors.ts";
import type { Guest, ShownInvitation } from "./InvitationPage.tsx";
import { stateOf } from "./accept-invitation.server.ts";
import { roleFrom } from "./invitation.ts";
import { type Visitor, secretHash } from "./visitor.server.ts";

const statuses = {
  good: 200,
  accepted: 409,
  over: 409,
  withdrawn: 410,
  expired: 410,
} as const;

/**
 * Reads an invitation for the person in front of it, with what became of it
 * and the status code that says so.
 * @throws NotFound when there is no such link
 */
export async function showInvitation(
  app: Context,
  token: string,
  who: Visitor | null,
) {
  const found = await findInvitationByToken(app.db, secretHash(token));
  if (!found)
    throw new NotFound(
      "This link leads to no invitation. Check that the address is whole, or ask for the letter again.",
    );
  const role = roleFrom(found.role);
  const invitation: ShownInvitation = {
    token,
    council: found.councilName,
    challenge: found.challengeTitle,
    role: roleTitle(role),
    side:
      sideOf(role) === "team" ? "in the peer team" : "on the council’s side",
    invitedBy: found.invitedBy,
    email: found.email,
    name: found.name,
    expiresAt: found.expiresAt,
  };
  const state = stateOf(found, app.now());
  return {
    invitation,
    state,
    status: statuses[state],
    guest: await guestOf(app, found.email, who),
    signedInAs: who?.email ?? null,
  };
}

async function guestOf(
  app: Context,
  email: string,
  who: Visitor | null,
): Promise<Guest> {
  if (who) return who.email === email ? "invited" : "somebodyElse";
  const account = await findAccountByEmail(app.db, email);
  return account?.passwordHash ? "mustSignIn" : "newcomer";
}
