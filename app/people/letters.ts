import { type ChallengeRole, roleTitle } from "#workflows/people.ts";
import { daysInvited } from "./invitation.ts";
import type { Letter } from "./mail.server.ts";

type Place = { baseUrl: string };

/** The subject of a letter about something in a challenge. */
export function subjectOf(
  { councilName, title }: { councilName: string; title: string },
  about: string,
): string {
  return `${councilName}, ${title}: ${about}`;
}

/** The letter with a link for setting a password. */
export function passwordLink(
  { baseUrl }: Place,
  to: string,
  token: string,
): Letter {
  return {
    to,
    subject: "Set a new password for Critical Friend",
    body: `Somebody, most likely you, asked for a new password for this email address.

Set it here within one hour:
${baseUrl}/reset-password/${token}

The link works once. If you did not ask for it, there is nothing to do: your password stays as it is.
`,
  };
}

/** The letter that tells a person of a change to their password. */
export function passwordChanged({ baseUrl }: Place, to: string): Letter {
  return {
    to,
    subject: "Your Critical Friend password was changed",
    body: `The password of your account was changed, and your other sign-ins were ended.

If that was not you, set a new password at once:
${baseUrl}/forgotten-password
`,
  };
}

/** The letter that asks a person to take a role in a challenge. */
export function invitationLink(
  { baseUrl }: Place,
  invitation: {
    email: string;
    name: string;
    role: ChallengeRole;
    token: string;
    challenge: { title: string; councilName: string };
    inviter: string | null;
  },
): Letter {
  const { challenge, inviter, name, role } = invitation;
  return {
    to: invitation.email,
    subject: `${challenge.councilName}: ${challenge.title}`,
    body: `${name === "" ? "Hello" : `Dear ${name}`},

${inviter ?? "The programme office"} invites you to take part in “${challenge.title}” of ${challenge.councilName}.

Your role: ${roleTitle(role)}

Accept within ${daysInvited} days:
${baseUrl}/invitations/${invitation.token}

If you did not expect this letter, there is nothing to do.
`,
  };
}
