import {
  findReset,
  spendReset,
  spendResetsOf,
} from "#db/queries/password-resets.ts";
import { updatePerson } from "#db/queries/people.ts";
import { deleteSignInsOf } from "#db/queries/sign-ins.ts";
import type { Context } from "../context.server.ts";
import { NotNow } from "../errors.ts";
import { passwordChanged } from "./letters.ts";
import { hashPassword } from "./password.server.ts";
import { attemptKey } from "./sign-in.server.ts";
import { secretHash } from "./visitor.server.ts";

/** A link for setting a password that is still good; null for any other. */
export async function findGoodReset({ db, now }: Context, token: string) {
  const reset = await findReset(db, secretHash(token));
  if (!reset || reset.used_at || reset.expires_at <= now()) return null;
  return { email: reset.email, isFirst: reset.password_hash === null };
}

/**
 * Sets a password by a link that works once, and ends every sign-in.
 * @throws NotNow when the link was used before or ran out
 */
export async function resetPassword(
  app: Context,
  asked: { token: string; newPassword: string; address: string },
): Promise<void> {
  const tokenHash = secretHash(asked.token);
  const passwordHash = await hashPassword(asked.newPassword);
  const reset = await app.db.transaction().execute(async (db) => {
    const at = app.now();
    const found = await findReset(db, tokenHash);
    if (!found || !(await spendReset(db, tokenHash, at))) {
      throw new NotNow("This link was used before, or its time is over.");
    }
    await updatePerson(db, found.person_id, { passwordHash });
    await spendResetsOf(db, found.person_id, at);
    await deleteSignInsOf(db, found.person_id);
    return found;
  });
  app.attempts.forget(attemptKey(reset.email, asked.address));
  if (reset.password_hash !== null) {
    await app.mail.post(passwordChanged(app.settings, reset.email));
  }
}
