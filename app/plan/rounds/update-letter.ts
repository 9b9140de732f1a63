import type { Letter } from "../../people/mail.server.ts";
import { formatWeekday } from "../../ui/dates.ts";

interface Told {
  email: string;
  name: string;
  token: string;
  actions: number;
  plan: { title: string; councilName: string };
  round: { title: string; message: string; dueOn: string };
  /** Who asks; null for the service itself. */
  by: string | null;
  /** Whether they were asked before. */
  again: boolean;
}

/** The letter that asks an owner for progress, by a link of their own. */
export function updateLetter(
  { baseUrl }: { baseUrl: string },
  { email, name, token, actions, plan, round, by, again }: Told,
): Letter {
  const many = actions === 1 ? "1 action" : `${actions} actions`;
  const asks = again
    ? "This is a reminder: we have not heard of all your actions yet."
    : `${by ?? "The plan’s lead"} asks you how your actions stand.`;
  return {
    to: email,
    subject: `${plan.councilName}: ${again ? "reminder, " : ""}how do your actions stand?`,
    body: `Dear ${name},

${asks}

Plan: ${plan.title}, ${plan.councilName}
Round: ${round.title}
You are asked about ${many}, by ${formatWeekday(round.dueOn)}.
${round.message ? `\n${round.message}\n` : ""}
Answer here. You need no account; the link opens your actions only, so do not pass it on:
${baseUrl}/update/${token}

If this is not for you, say so on that page.
`,
  };
}
