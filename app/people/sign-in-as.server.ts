import { findDemoAccount } from "#db/queries/people.ts";
import type { Context } from "../context.server.ts";
import { NotFound } from "../errors.ts";
import {
  type Origin,
  type SignedIn,
  openSignIn,
} from "./open-sign-in.server.ts";

/**
 * Signs in as one of the demonstration's accounts, without a password.
 * @throws NotFound outside the demonstration, and for any other account
 */
export async function signInAs(
  app: Context,
  personId: string,
  origin: Origin,
): Promise<SignedIn> {
  if (!app.settings.demo) throw new NotFound();
  const account = await findDemoAccount(app.db, personId);
  if (!account) throw new NotFound();
  return openSignIn(app, app.db, account, origin);
}
