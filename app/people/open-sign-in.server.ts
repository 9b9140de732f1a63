import type { Kysely } from "kysely";
import type { Account } from "#db/queries/people.ts";
import {
  deleteExpiredSignIns,
  deleteSignInOf,
  insertSignIn,
} from "#db/queries/sign-ins.ts";
import type { Tables } from "#db/schema.ts";
import type { Context } from "../context.server.ts";
import { daysSignedIn } from "./person.ts";
import {
  type Visitor,
  secretHash,
  newSecret,
  signInCookie,
} from "./visitor.server.ts";

const secondsSignedIn = daysSignedIn * 24 * 60 * 60;

/** A person who just signed in, and the header that lets them stay so. */
export interface SignedIn {
  who: Visitor;
  cookie: string;
}

/** Where a sign-in comes from. */
export interface Origin {
  /** The device in words, as the account page lists it. */
  device: string;
  /** The sign-in this browser had before, which the new one replaces. */
  before?: Visitor | null | undefined;
}

/** Signs a person in under a new secret, never an old one. */
export async function openSignIn(
  app: Context,
  db: Kysely<Tables>,
  {
    id: personId,
    name,
    email,
    isProgrammeManager,
  }: Omit<Account, "passwordHash">,
  { device, before }: Origin,
): Promise<SignedIn> {
  const at = app.now();
  const secret = newSecret();
  const signInId = secretHash(secret);
  await insertSignIn(db, {
    id: signInId,
    personId,
    at,
    expiresAt: new Date(Date.parse(at) + secondsSignedIn * 1000).toISOString(),
    device,
  });
  // After it: where there is no room for a new one, the old one goes on.
  if (before) await deleteSignInOf(db, before.id, before.signInId);
  await deleteExpiredSignIns(db, personId, at);
  return {
    who: { id: personId, name, email, isProgrammeManager, signInId },
    cookie: signInCookie(app.settings, { secret, seconds: secondsSignedIn }),
  };
}
