import { deleteSignInOf, deleteSignInsOf } from "#db/queries/sign-ins.ts";
import type { Context } from "../context.server.ts";
import { ifRoom } from "../full-disk.server.ts";
import { type Visitor, signInCookie } from "./visitor.server.ts";

/** Ends the sign-in of this browser. Returns the header that clears its cookie. */
export async function signOut(
  { db, settings }: Context,
  who: Visitor | null,
): Promise<string> {
  // Where it cannot be written, the browser forgets it all the same.
  if (who) await ifRoom(deleteSignInOf(db, who.id, who.signInId));
  return signInCookie(settings, { secret: "", seconds: 0 });
}

/** Ends one of a person's sign-ins; another person's is left alone. */
export async function endSignIn(
  { db }: Context,
  who: Visitor,
  signInId: string,
): Promise<void> {
  await deleteSignInOf(db, who.id, signInId);
}

/** Ends every sign-in of a person, this one too. */
export async function signOutEverywhere(
  { db, settings }: Context,
  who: Visitor,
): Promise<string> {
  await deleteSignInsOf(db, who.id);
  return signInCookie(settings, { secret: "", seconds: 0 });
}
