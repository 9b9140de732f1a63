import type { ServerBuild } from "@remix-run/node";
import { expect, test } from "vitest";
import { roomByRoom } from "#app/room-by-room.ts";
import { testApp } from "#test/support/app.ts";
import { mapped } from "#test/support/walk.ts";
import { builtPages, serve } from "#test/support/web.ts";

test("every address is handed to few pages, and its own is among them", async () => {
  const build = await builtPages();
  const knowing = roomByRoom(build, ({ routes }: ServerBuild) => routes);
  const every = Object.keys(build.routes);
  for (const { path, file } of mapped) {
    const address = `/${path.replaceAll(/:\w+/g, "a1")}`;
    for (const one of [address, `${address}/`, `${address}.data`]) {
      expect.soft(knowing(one), one).toHaveProperty([`routes/${file}`]);
    }
    const few = every.length / 4;
    expect.soft(Object.keys(knowing(address)).length).toBeLessThan(few);
  }
  for (const odd of ["/%73ign-in", "/Challenges/a1/plan", "/challenges/a1/x"]) {
    expect.soft(Object.keys(knowing(odd)), odd).toEqual(every);
  }
});

test("other spellings of an address lead nowhere, and none is a fault", async () => {
  const base = await serve(await testApp());
  const statusOf = async (path: string, init?: RequestInit) =>
    (await fetch(base + path, { redirect: "manual", ...init })).status;
  expect(await statusOf("/sign-in")).toBe(200);
  expect(await statusOf("/sign%2Din", { method: "POST" })).toBe(404);
  expect(await statusOf("/invitation%73/guess", { method: "POST" })).toBe(404);
  expect(await statusOf("/reports/%00")).toBe(404);
  expect(await statusOf("/challenges/x/notes?session=%00")).toBe(404);
  expect(await statusOf(`/${"x".repeat(2000)}`)).toBe(414);
  expect(await statusOf("/account", { method: "HEAD" })).toBe(302);
});

test("a body that is no form, or a far too large one, is refused in words", async () => {
  const base = await serve(await testApp());
  const post = (body: BodyInit, type = "application/x-www-form-urlencoded") =>
    fetch(`${base}/sign-in`, {
      method: "POST",
      body,
      headers: { "content-type": type },
    });
  expect((await post("{}", "application/json")).status).toBe(415);
  const large = await post(`password=${"x".repeat(5_000_000)}`);
  expect(large.status).toBe(413);
  const began = performance.now();
  expect((await post("a[1500000]=x")).status).toBe(422);
  expect(performance.now() - began).toBeLessThan(1000);
});
