import { expect, test } from "vitest";
import type { Context } from "#app/context.server.ts";
import { castPerson } from "#app/demo/cast.server.ts";
import { prepareDemonstration } from "#app/demo/demo.server.ts";
import { NotFound } from "#app/errors.ts";
import { listPersonas } from "#app/people/list-personas.server.ts";
import { signInAs } from "#app/people/sign-in-as.server.ts";
import { action, loader } from "#app/routes/demo.tsx";
import { readSettings } from "#app/settings.server.ts";
import { aPerson, testApp } from "#test/support/app.ts";
import { argsOf } from "#test/support/route.ts";

const origin = { device: "test", before: null };
const asDemo = (app: Context): Context => ({
  ...app,
  settings: { ...app.settings, demo: true },
});
const peopleIn = ({ db }: Context) =>
  db.selectFrom("person").select("email").execute();

test("the demonstration is off unless the environment says so", () => {
  expect(readSettings({}).demo).toBe(false);
  expect(readSettings({ DEMO: "0" }).demo).toBe(false);
  expect(readSettings({ DEMO: "1" }).demo).toBe(true);
});

test("without the setting, nobody becomes a demonstration account", async () => {
  const app = await testApp();
  const person = await castPerson(app, "Mara Quill");
  await expect(signInAs(app, person.id, origin)).rejects.toThrow(NotFound);
  await expect(listPersonas(app)).rejects.toThrow(NotFound);
  const signIns = await app.db.selectFrom("sign_in").selectAll().execute();
  expect(signIns).toEqual([]);
});

test("with it, an account of a real person stays shut", async () => {
  const app = asDemo(await testApp());
  const real = await aPerson(app, "Real Person");
  await expect(signInAs(app, real.id, origin)).rejects.toThrow(NotFound);
  const invented = await castPerson(app, "Mara Quill");
  const { who } = await signInAs(app, invented.id, origin);
  expect(who.id).toBe(invented.id);
});

test("without the setting, the page and its form are not there", async () => {
  const app = await testApp();
  const person = await castPerson(app, "Mara Quill");
  const body = new URLSearchParams({ personId: person.id });
  await expect(loader(argsOf(app))).rejects.toMatchObject(notFound);
  await expect(
    action(argsOf(app, { init: { method: "POST", body } })),
  ).rejects.toMatchObject(notFound);
});

test("without the setting, nothing is prepared and nobody invented", async () => {
  const app = await testApp();
  await expect(prepareDemonstration(app, console.log)).rejects.toThrow(
    "This is not the demonstration",
  );
  expect(await peopleIn(app)).toEqual([]);
});

const notFound = { init: { status: 404 } };
