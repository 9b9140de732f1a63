import { findAccountByEmail } from "#db/queries/people.ts";
import type { Context } from "../context.server.ts";
import { Invalid } from "../errors.ts";
import {
  type Origin,
  type SignedIn,
  openSignIn,
} from "./open-sign-in.server.ts";
import { isPassword } from "./password.server.ts";

/** Somebody's attempt to sign in. */
export interface SignInAttempt extends Origin {
  email: string;
  password: string;
  address: string;
}

/**
 * Signs a person in by email and password. Attempts are counted per account
 * and address, so a stranger elsewhere cannot lock the real person out.
 * @throws Invalid, the same for a wrong password and an unknown email; 429
 *   after ten wrong ones
 */
export async function signIn(
  app: Context,
  { email, password, address, ...origin }: SignInAttempt,
): Promise<SignedIn> {
  const key = attemptKey(email, address);
  if (!app.attempts.allows(key)) {
    const wait =
      "Too many attempts. Wait 15 minutes, or reset your password if you have forgotten it.";
    throw new Invalid({ "": wait }, 429);
  }
  const account = await findAccountByEmail(app.db, email);
  if (!(await isPassword(account?.passwordHash, password)) || !account) {
    throw new Invalid({
      password: "The email address or the password is not right",
    });
  }
  app.attempts.forget(key);
  return openSignIn(app, app.db, account, origin);
}

/** What attempts at a password are counted under. */
export function attemptKey(email: string, address: string): string {
  return `${email} ${address}`;
}
