import {
  closeInvitation,
  findOpenInvitation,
  renewInvitation,
} from "#db/queries/invitations.ts";
import { roleTitle } from "#workflows/people.ts";
import {
  type Attempt,
  type Change,
  allow,
  change,
} from "../challenge/change.server.ts";
import type { Context } from "../context.server.ts";
import { NotFound } from "../errors.ts";
import { noOpenInvitation, peopleOf, roleFrom } from "./invitation.ts";
import { invitationLink } from "./letters.ts";
import { newLink } from "./write-invitation.server.ts";

/**
 * Sends the letter again with a new link; the link before stops working.
 * @throws NotFound when the invitation was accepted or withdrawn meanwhile
 */
export async function resendInvitation(
  app: Context,
  attempt: Attempt,
  id: string,
): Promise<void> {
  await change(app, attempt, async (open) => {
    const { role, ...invitation } = await ownInvitation(open, id);
    const link = newLink(open.at);
    await renewInvitation(open.db, { id, ...link.row });
    const letter = invitationLink(app.settings, {
      ...invitation,
      role,
      token: link.token,
      challenge: open.challenge,
      inviter: open.who.name,
    });
    await open.write(letter);
  });
}

/**
 * Withdraws an invitation: its link stops working.
 * @throws NotFound when it was accepted or withdrawn meanwhile
 */
export async function withdrawInvitation(
  app: Context,
  attempt: Attempt,
  id: string,
): Promise<void> {
  await change(app, attempt, async (open) => {
    const { name, role } = await ownInvitation(open, id);
    await closeInvitation(open.db, id, { withdrawnAt: open.at });
    await open.record({
      event: "invitationWithdrawn",
      subject: name || roleTitle(role),
      audience: "both",
    });
  });
}

async function ownInvitation(open: Change, id: string) {
  const found = await findOpenInvitation(open.db, open.challenge.id, id);
  if (!found) throw new NotFound(noOpenInvitation);
  const role = roleFrom(found.role);
  allow(open, peopleOf(role));
  return { ...found, role };
}
