import { lockCouncil } from "#db/queries/councils.ts";
import { roleTitle } from "#workflows/people.ts";
import { type Attempt, editOnce } from "../challenge/change.server.ts";
import type { Context } from "../context.server.ts";
import {
  type InviteInput,
  inviteeSchema,
  peopleOf,
  rolesToGive,
} from "./invitation.ts";
import type { ChallengeCall } from "../respond.server.ts";
import { refuseInvitee, writeInvitation } from "./write-invitation.server.ts";

/**
 * Invites a person to a role, by a letter with a link. Returns the address of
 * the invitation.
 * @throws Forbidden for a role of a side that is not theirs to fill; Invalid on
 *   `email` for a role held already and for a conflict of interest
 */
export async function invite(
  app: Context,
  attempt: Attempt,
  invitee: InviteInput,
): Promise<string> {
  const asked = { ...attempt, form: invitee };
  return editOnce(app, asked, peopleOf(invitee.role), async (change) => {
    const { db, challenge, who, may, at } = change;
    await lockCouncil(db, challenge.councilId);
    const gives = rolesToGive(may);
    const occasion = { challenge, invitedBy: who, gives, at };
    const { id, letter } = await writeInvitation(app, db, occasion, invitee);
    await change.record({
      event: "personInvited",
      subject: `${invitee.name}, ${roleTitle(invitee.role).toLowerCase()}`,
      audience: "both",
    });
    await change.write(letter);
    return `/challenges/${challenge.id}/people/invitations/${id}`;
  });
}

/** What stands against the person of a form as typed, whatever else is wrong. */
export const inviteeAsTyped =
  ({ app, challenge, may }: ChallengeCall) =>
  async (typed: FormData): Promise<void> => {
    const { data } = inviteeSchema.safeParse(Object.fromEntries(typed));
    if (!data || !may(peopleOf(data.role))) return;
    const circle = { challenge, gives: rolesToGive(may), at: app.now() };
    await refuseInvitee(app.db, circle, data);
  };
