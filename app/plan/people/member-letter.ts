import { type PlanRole, planRoleTitle } from "#workflows/plan-permissions.ts";
import { daysInvited } from "../../people/invitation.ts";
import type { Letter } from "../../people/mail.server.ts";

interface Told {
  email: string;
  name: string;
  role: PlanRole;
  plan: { id: string; title: string; councilName: string };
  /** Null is the command line. */
  by: string | null;
  /** For setting a first password; null for who has one. */
  token: string | null;
}

/** The letter that tells a person of a part in a plan, and how to get in. */
export function partLetter(
  { baseUrl }: { baseUrl: string },
  { email, name, role, plan, by, token }: Told,
): Letter {
  const way = token
    ? `Set a password within ${daysInvited} days, then sign in:
${baseUrl}/reset-password/${token}

Later, ask for a new link:
${baseUrl}/forgotten-password`
    : `Read it here:
${baseUrl}/plans/${plan.id}`;
  return {
    to: email,
    subject: `${plan.councilName}: ${plan.title}`,
    body: `${name === "" ? "Hello" : `Dear ${name}`},

${by ?? "The programme office"} gave you a part in the improvement plan “${plan.title}” of ${plan.councilName}.

Your part: ${planRoleTitle(role)}

${way}

If you did not expect this letter, there is nothing to do.
`,
  };
}
