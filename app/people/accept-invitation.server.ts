import type { Kysely } from "kysely";
import { lockChallenge } from "#db/queries/challenge-changes.ts";
import { lockCouncil } from "#db/queries/councils.ts";
import { insertEvent } from "#db/queries/events.ts";
import {
  type Invitation,
  closeInvitation,
  findInvitationByToken,
} from "#db/queries/invitations.ts";
import { insertMembership, listRolesOf } from "#db/queries/memberships.ts";
import { spendResetsOf } from "#db/queries/password-resets.ts";
import {
  type Account,
  findAccountByEmail,
  insertPerson,
  updatePerson,
} from "#db/queries/people.ts";
import type { Tables } from "#db/schema.ts";
import { isOpen } from "#workflows/challenge.ts";
import { roleTitle } from "#workflows/people.ts";
import { stageFrom } from "../challenge/enter.server.ts";
import type { Context } from "../context.server.ts";
import { Forbidden, NotFound, NotNow } from "../errors.ts";
import { roleFrom } from "./invitation.ts";
import {
  type Origin,
  type SignedIn,
  openSignIn,
} from "./open-sign-in.server.ts";
import { hashPassword, isPassword } from "./password.server.ts";
import { type Visitor, secretHash } from "./visitor.server.ts";
import { conflictIn } from "./write-invitation.server.ts";

/** What may have become of an invitation. */
export type InvitationState =
  "good" | "accepted" | "withdrawn" | "expired" | "over";

/** The state of an invitation at a moment. */
export function stateOf(invitation: Invitation, at: string): InvitationState {
  if (invitation.acceptedAt) return "accepted";
  if (invitation.withdrawnAt) return "withdrawn";
  if (isOpen(stageFrom(invitation.challengeState), "over")) return "over";
  return invitation.expiresAt <= at ? "expired" : "good";
}

/**
 * Joins the challenge as the signed-in person. Returns its address.
 * @throws NotFound for no such link, Forbidden for one sent to somebody else,
 *   NotNow when it is no longer good or there is a conflict of interest
 */
export async function joinByInvitation(
  app: Context,
  token: string,
  who: Visitor,
): Promise<string> {
  return accepting(app, token, async (db, invitation) => {
    if (invitation.email !== who.email) {
      throw new Forbidden(`This invitation is for ${invitation.email}.`);
    }
    const address = `/challenges/${invitation.challengeId}`;
    const held = await listRolesOf(db, invitation.challengeId, who.id);
    // The button pressed twice leads to the same place.
    if (invitation.acceptedAt && held.includes(invitation.role)) return address;
    await join(app, db, invitation, who);
    return address;
  });
}

/** A new person's name and password, and where they are. */
export interface Newcomer extends Origin {
  name: string;
  newPassword: string;
}

/**
 * Makes an account for the invited email address, joins the challenge and
 * signs in. The same form sent twice joins once and signs in both times.
 * @throws as `joinByInvitation`; Forbidden when there is an account already
 */
export async function joinAsNewcomer(
  app: Context,
  token: string,
  { name, newPassword, ...origin }: Newcomer,
): Promise<SignedIn & { address: string }> {
  const passwordHash = await hashPassword(newPassword);
  return accepting(app, token, async (db, invitation) => {
    const address = `/challenges/${invitation.challengeId}`;
    const present = await findAccountByEmail(db, invitation.email);
    if (present?.passwordHash) {
      if (
        !isJustAccepted(app, invitation) ||
        !(await isPassword(present.passwordHash, newPassword))
      ) {
        refuseUsed(app, invitation);
        throw new Forbidden("There is an account for this address: sign in.");
      }
      const again = await openSignIn(app, db, present, origin);
      return { ...again, address };
    }
    refuseUsed(app, invitation);
    const account = await makeAccount(app, db, {
      invitation,
      present,
      name,
      passwordHash,
    });
    await join(app, db, invitation, account);
    return { ...(await openSignIn(app, db, account, origin)), address };
  });
}

async function accepting<T>(
  app: Context,
  token: string,
  work: (db: Kysely<Tables>, invitation: Invitation) => Promise<T>,
): Promise<T> {
  return app.db.transaction().execute(async (db) => {
    const found = await findInvitationByToken(db, secretHash(token));
    if (!found) throw new NotFound();
    await lockChallenge(db, found.challengeId);
    // One side per person holds across a council's challenges: all wait here.
    await lockCouncil(db, found.councilId);
    const locked = await findInvitationByToken(db, secretHash(token));
    if (!locked) throw new NotFound();
    return work(db, locked);
  });
}

async function join(
  app: Context,
  db: Kysely<Tables>,
  invitation: Invitation,
  person: { id: string; name: string },
) {
  refuseUsed(app, invitation);
  const role = roleFrom(invitation.role);
  const conflict = await conflictIn(db, invitation, person, role);
  if (conflict) throw new NotNow(conflict);
  const at = app.now();
  const held = await listRolesOf(db, invitation.challengeId, person.id);
  if (!held.includes(role)) {
    await insertMembership(db, {
      id: app.newId(),
      challengeId: invitation.challengeId,
      personId: person.id,
      role,
      organisations: invitation.organisations,
      department: invitation.department,
      at,
    });
  }
  await closeInvitation(db, invitation.id, { acceptedAt: at });
  await insertEvent(db, {
    id: app.newId(),
    challengeId: invitation.challengeId,
    at,
    personId: person.id,
    event: "personJoined",
    subject: `${person.name}, ${roleTitle(role).toLowerCase()}`,
    audience: "both",
  });
}

/** The same form sent twice comes within minutes; later it is a sign-in. */
function isJustAccepted({ now }: Context, { acceptedAt }: Invitation): boolean {
  const minutes = 10;
  return (
    acceptedAt !== null &&
    Date.parse(now()) - Date.parse(acceptedAt) < minutes * 60_000
  );
}

function refuseUsed(app: Context, invitation: Invitation) {
  const state = stateOf(invitation, app.now());
  if (state !== "good") throw new NotNow(`This invitation is ${state}.`);
}

async function makeAccount(
  app: Context,
  db: Kysely<Tables>,
  wanted: {
    invitation: Invitation;
    present: Account | undefined;
    name: string;
    passwordHash: string;
  },
): Promise<Account> {
  const { invitation, present, name, passwordHash } = wanted;
  if (present) {
    await updatePerson(db, present.id, { name, passwordHash });
    await spendResetsOf(db, present.id, app.now());
    return { ...present, name, passwordHash };
  }
  const id = app.newId();
  const { email } = invitation;
  const isProgrammeManager = false;
  await insertPerson(db, {
    id,
    name,
    email,
    passwordHash,
    isProgrammeManager,
    at: app.now(),
  });
  return { id, name, email, passwordHash, isProgrammeManager };
}
