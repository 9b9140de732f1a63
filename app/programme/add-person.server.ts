import { insertReset } from "#db/queries/password-resets.ts";
import {
  findAccountByEmail,
  insertPerson,
  updatePerson,
} from "#db/queries/people.ts";
import type { Context } from "../context.server.ts";
import { Invalid } from "../errors.ts";
import { daysInvited } from "../people/invitation.ts";
import { secretHash, newSecret } from "../people/visitor.server.ts";
import { type Actor, inOffice } from "./office.server.ts";

/** A person to be given an account. */
export interface NewPerson {
  name: string;
  email: string;
  isProgrammeManager: boolean;
}

/**
 * Adds an account. Returns the path of a link by which its owner sets a
 * password, good for 14 days. Somebody who has an account already can be made
 * a programme manager; that gives a link only while no password is set. Done
 * from the command line, as "system"; no page does it.
 * @throws NotFound for a person who is no programme manager; Invalid for an
 *   account that is there and stays as it is
 */
export async function addPerson(
  app: Context,
  actor: Actor,
  { name, email, isProgrammeManager }: NewPerson,
): Promise<string> {
  return inOffice(app, { actor }, async ({ db, at }) => {
    const present = await findAccountByEmail(db, email);
    const id = present?.id ?? app.newId();
    if (!present) {
      await insertPerson(db, { id, name, email, isProgrammeManager, at });
    } else if (isProgrammeManager && !present.isProgrammeManager) {
      await updatePerson(db, id, { isProgrammeManager });
    } else {
      throw new Invalid({ email: `There is already an account for ${email}` });
    }
    if (present?.passwordHash) return "/sign-in";
    const token = newSecret();
    const expires = Date.parse(at) + daysInvited * 24 * 60 * 60 * 1000;
    await insertReset(db, {
      tokenHash: secretHash(token),
      personId: id,
      at,
      expiresAt: new Date(expires).toISOString(),
    });
    return `/reset-password/${token}`;
  });
}
