import { expect, test } from "vitest";
import type { Context } from "#app/context.server.ts";
import { Invalid, NotFound, NotNow } from "#app/errors.ts";
import { changeAccount } from "#app/people/change-account.server.ts";
import { hashPassword, isPassword } from "#app/people/password.server.ts";
import { requestReset } from "#app/people/request-reset.server.ts";
import {
  findGoodReset,
  resetPassword,
} from "#app/people/reset-password.server.ts";
import { signIn } from "#app/people/sign-in.server.ts";
import { signInAs } from "#app/people/sign-in-as.server.ts";
import { signInCookie, visitorOf } from "#app/people/visitor.server.ts";
import { listMail } from "#db/queries/mail.ts";
import { insertPerson, updatePerson } from "#db/queries/people.ts";
import { listSignIns } from "#db/queries/sign-ins.ts";
import { aPerson, testApp } from "#test/support/app.ts";

const password = "three random words";
const here = { address: "192.0.2.1", device: "Firefox on Linux" };

async function anAccount(app: Context, name = "Ada Quill") {
  const person = await aPerson(app, name);
  const passwordHash = await hashPassword(password);
  await updatePerson(app.db, person.id, { passwordHash });
  return person;
}

const cookieOf = (header: string) => header.split(";")[0];

test("a password is kept by argon2id, 19 MiB and two passes", async () => {
  const stored = await hashPassword(password);
  expect(stored).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(await isPassword(stored, password)).toBe(true);
  expect(await isPassword(stored, "another")).toBe(false);
  expect(await isPassword(null, password)).toBe(false);
});

test("the right password lets in, under a new secret each time", async () => {
  const app = await testApp();
  const ada = await anAccount(app);
  const asked = { ...here, email: ada.email, password };
  const first = await signIn(app, asked);
  const second = await signIn(app, { ...asked, before: first.who });
  expect(first.cookie).not.toBe(second.cookie);
  expect(await visitorOf(app, cookieOf(first.cookie))).toBeNull();
  const visitor = await visitorOf(app, `x=1; ${cookieOf(second.cookie)}`);
  expect(visitor).toMatchObject({ id: ada.id, name: "Ada Quill" });
});

test("a sign-in ends after 14 days", async () => {
  const app = await testApp();
  const ada = await anAccount(app);
  const { cookie } = await signIn(app, { ...here, email: ada.email, password });
  const at = (days: number) => ({
    ...app,
    now: () =>
      new Date(Date.parse(app.now()) + days * 86_400_000).toISOString(),
  });
  expect(await visitorOf(at(13.9), cookieOf(cookie))).not.toBeNull();
  expect(await visitorOf(at(14.1), cookieOf(cookie))).toBeNull();
});

test("over https the cookie is bound to this host", () => {
  const kept = { secret: "s", seconds: 60 };
  expect(signInCookie({ baseUrl: "https://cf.example" }, kept)).toBe(
    "__Host-cf-sign-in=s; Path=/; Max-Age=60; HttpOnly; SameSite=Lax; Secure",
  );
  expect(signInCookie({ baseUrl: "http://localhost:1" }, kept)).toBe(
    "cf-sign-in=s; Path=/; Max-Age=60; HttpOnly; SameSite=Lax",
  );
});

test("a wrong password and an unknown email get the same answer", async () => {
  const app = await testApp();
  const ada = await anAccount(app);
  const said = (email: string) =>
    signIn(app, { ...here, email, password: "wrong" }).catch(
      (error: unknown) => error,
    );
  const [known, unknown] = [await said(ada.email), await said("no@one.test")];
  expect(known).toBeInstanceOf(Invalid);
  expect(unknown).toEqual(known);
});

test("guessing is stopped, and the real person elsewhere is not", async () => {
  const app = await testApp();
  const { email } = await anAccount(app);
  const guess = () => signIn(app, { ...here, email, password: "wrong" });
  for (let turn = 0; turn < 10; turn++) {
    await expect(guess()).rejects.toMatchObject({ status: 422 });
  }
  await expect(guess()).rejects.toMatchObject({ status: 429 });
  await expect(signIn(app, { ...here, email, password })).rejects.toMatchObject(
    { status: 429 },
  );
  const elsewhere = { ...here, address: "198.51.100.7", email, password };
  expect((await signIn(app, elsewhere)).who.email).toBe(email);
});

test("a link for a new password works once and ends every sign-in", async () => {
  const app = await testApp();
  const ada = await anAccount(app);
  const { cookie } = await signIn(app, { ...here, email: ada.email, password });
  await requestReset(app, ada.email);
  const token = await tokenOf(app);
  expect(await findGoodReset(app, token)).toMatchObject({ email: ada.email });
  const asked = { token, newPassword: "another three words", ...here };
  await resetPassword(app, asked);
  expect(await visitorOf(app, cookieOf(cookie))).toBeNull();
  expect(await findGoodReset(app, token)).toBeNull();
  await expect(resetPassword(app, asked)).rejects.toThrow(NotNow);
  const again = { ...here, email: ada.email, password: "another three words" };
  expect((await signIn(app, again)).who.id).toBe(ada.id);
});

test("a link for a new password is over after an hour, and kept hashed", async () => {
  const app = await testApp();
  const ada = await anAccount(app);
  await requestReset(app, ada.email);
  const token = await tokenOf(app);
  const later = {
    ...app,
    now: () => new Date(Date.parse(app.now()) + 3_600_000).toISOString(),
  };
  const asked = { token, newPassword: "another three words", ...here };
  expect(await findGoodReset(later, token)).toBeNull();
  await expect(resetPassword(later, asked)).rejects.toThrow(NotNow);
  const rows = await app.db.selectFrom("password_reset").selectAll().execute();
  expect(JSON.stringify(rows)).not.toContain(token);
});

test("nobody gets a letter for an unknown address, nor a flood of them", async () => {
  const app = await testApp();
  await requestReset(app, "no@one.test");
  expect(await listMail(app.db, { limit: 9, offset: 0 })).toEqual([]);
  const ada = await anAccount(app);
  for (let turn = 0; turn < 7; turn++) await requestReset(app, ada.email);
  expect(await listMail(app.db, { limit: 9, offset: 0 })).toHaveLength(5);
});

test("an account ends its own sign-ins and nobody else's", async () => {
  const app = await testApp();
  const [ada, bea] = [await anAccount(app), await anAccount(app, "Bea Holt")];
  const first = await signIn(app, { ...here, email: ada.email, password });
  const second = await signIn(app, { ...here, email: ada.email, password });
  const other = await signIn(app, { ...here, email: bea.email, password });
  const end = (signInId: string) =>
    changeAccount(app, first.who, { intent: "end", signInId, address: "" });
  await end(other.who.signInId);
  expect(await listSignIns(app.db, bea.id, app.now())).toHaveLength(1);
  await end(second.who.signInId);
  expect(await listSignIns(app.db, ada.id, app.now())).toHaveLength(1);
  const { to, cookie } = await changeAccount(app, first.who, {
    intent: "endAll",
    address: "",
  });
  expect([to, cookie]).toEqual([
    "/sign-in",
    expect.stringContaining("Max-Age=0"),
  ]);
  expect(await listSignIns(app.db, ada.id, app.now())).toEqual([]);
});

test("a password changes only for who knows the present one", async () => {
  const app = await testApp();
  const ada = await anAccount(app);
  const { who } = await signIn(app, { ...here, email: ada.email, password });
  await signIn(app, { ...here, email: ada.email, password });
  const change = (present: string) =>
    changeAccount(app, who, {
      intent: "password",
      password: present,
      newPassword: "another three words",
      ...here,
    });
  await expect(change("wrong")).rejects.toMatchObject({
    problems: { password: expect.any(String) },
  });
  await change(password);
  const left = await listSignIns(app.db, ada.id, app.now());
  expect(left.map(({ id }) => id)).toEqual([who.signInId]);
});

test("the persona switch exists only in the demonstration", async () => {
  const app = await testApp();
  const persona = { id: "p1", name: "Dee", email: "dee@demo.example" };
  await insertPerson(app.db, {
    ...persona,
    isProgrammeManager: false,
    at: app.now(),
  });
  const real = await anAccount(app);
  const origin = { device: "x" };
  await expect(signInAs(app, "p1", origin)).rejects.toThrow(NotFound);
  app.settings.demo = true;
  expect((await signInAs(app, "p1", origin)).who.name).toBe("Dee");
  await expect(signInAs(app, real.id, origin)).rejects.toThrow(NotFound);
  await expect(signInAs(app, "nobody", origin)).rejects.toThrow(NotFound);
});

async function tokenOf(app: Context): Promise<string> {
  const [letter] = await listMail(app.db, { limit: 1, offset: 0 });
  return /reset-password\/([\w-]+)/.exec(letter?.body ?? "")?.[1] ?? "";
}
