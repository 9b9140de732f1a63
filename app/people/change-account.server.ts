import { spendResetsOf } from "#db/queries/password-resets.ts";
import { findAccount, updatePerson } from "#db/queries/people.ts";
import { deleteSignInsOf } from "#db/queries/sign-ins.ts";
import type { Context } from "../context.server.ts";
import { Invalid } from "../errors.ts";
import type { PersonCall } from "../respond.server.ts";
import type { AccountInput } from "./account.ts";
import { passwordChanged } from "./letters.ts";
import { hashPassword, isPassword } from "./password.server.ts";
import { attemptKey } from "./sign-in.server.ts";
import { endSignIn, signOut, signOutEverywhere } from "./sign-out.server.ts";
import type { Visitor } from "./visitor.server.ts";

/** What one form of the account page asks for, and from where. */
export type AccountChange = AccountInput & { address: string };

/**
 * Does what a form of the account page asks. Returns where to go, and the
 * header that clears the cookie where this sign-in ended too.
 * @throws Invalid when the present password is wrong; 429 after ten times
 */
export async function changeAccount(
  app: Context,
  who: Visitor,
  asked: AccountChange,
): Promise<{ to: string; cookie?: string }> {
  if (asked.intent === "endAll") {
    return { to: "/sign-in", cookie: await signOutEverywhere(app, who) };
  }
  if (asked.intent === "end" && asked.signInId === who.signInId) {
    return { to: "/sign-in", cookie: await signOut(app, who) };
  }
  if (asked.intent === "end") await endSignIn(app, who, asked.signInId);
  if (asked.intent === "name") await changeName(app, who, asked.name);
  if (asked.intent === "password") await changePassword(app, who, asked);
  return { to: "/account" };
}

/** Changes the name under which a person is shown. */
async function changeName(
  { db }: Context,
  who: Visitor,
  name: string,
): Promise<void> {
  await updatePerson(db, who.id, { name });
}

/** Changes a person's password, ends their other sign-ins and tells them. */
async function changePassword(
  app: Context,
  who: Visitor,
  asked: { password: string; newPassword: string; address: string },
): Promise<void> {
  await refuseWrongPassword(app, who, asked);
  const passwordHash = await hashPassword(asked.newPassword);
  await app.db.transaction().execute(async (db) => {
    await updatePerson(db, who.id, { passwordHash });
    await spendResetsOf(db, who.id, app.now());
    await deleteSignInsOf(db, who.id, who.signInId);
  });
  await app.mail.post(passwordChanged(app.settings, who.email));
}

/** Says so when a present password is wrong, whatever else of a form is. */
export const passwordAsTyped =
  ({ app, who, address }: Pick<PersonCall, "app" | "who" | "address">) =>
  async (typed: FormData): Promise<void> => {
    const password = typed.get("password");
    if (typeof password !== "string" || password === "") return;
    await refuseWrongPassword(app, who, { password, address });
  };

async function refuseWrongPassword(
  app: Context,
  who: Visitor,
  { password, address }: { password: string; address: string },
) {
  const key = attemptKey(who.email, address);
  if (!app.attempts.allows(key)) {
    throw new Invalid({ password: "Too many attempts. Wait 15 minutes" }, 429);
  }
  const account = await findAccount(app.db, who.id);
  if (!(await isPassword(account?.passwordHash, password))) {
    throw new Invalid({ password: "This is not your present password" });
  }
  app.attempts.forget(key);
}
