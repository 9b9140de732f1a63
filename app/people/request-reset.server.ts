import { countResetsSince, insertReset } from "#db/queries/password-resets.ts";
import { findAccountByEmail } from "#db/queries/people.ts";
import type { Context } from "../context.server.ts";
import { passwordLink } from "./letters.ts";
import { secretHash, newSecret } from "./visitor.server.ts";

const hour = 60 * 60 * 1000;
const lettersAnHour = 5;

/**
 * Sends a link for a new password to an account's email address. Does nothing
 * for an unknown address, and after five letters within an hour.
 */
export async function requestReset(app: Context, email: string): Promise<void> {
  const account = await findAccountByEmail(app.db, email);
  if (!account) return;
  const at = Date.parse(app.now());
  const since = new Date(at - hour).toISOString();
  const sent = await countResetsSince(app.db, account.id, since);
  if (sent >= lettersAnHour) return;
  const token = newSecret();
  await insertReset(app.db, {
    tokenHash: secretHash(token),
    personId: account.id,
    at: new Date(at).toISOString(),
    expiresAt: new Date(at + hour).toISOString(),
  });
  await app.mail.post(passwordLink(app.settings, account.email, token));
}
