import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import express from "express";
import { expect, onTestFinished, test } from "vitest";
import { refuseFloods, secretPages } from "#app/guards.ts";
import { createThrottle } from "#app/people/throttle.server.ts";

/** A server whose pages all refuse, behind the guard. */
async function guarded(limit: number) {
  const web = express();
  web.use(secretPages, refuseFloods(limit));
  web.all("*", (request, response) => {
    const right = request.query["right"] === "1";
    response.status(right ? 303 : 422).end();
  });
  const server = createServer(web).listen(0, "127.0.0.1");
  await new Promise((ready) => server.once("listening", ready));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  return async (path: string, method = "POST") => {
    const options = { method, redirect: "manual" as const };
    return (await fetch(`http://127.0.0.1:${port}${path}`, options)).status;
  };
}

test("an address that fails again and again is refused, by both names", async () => {
  const ask = await guarded(3);
  expect(await ask("/sign-in?right=1")).toBe(303);
  expect(await ask("/sign-in")).toBe(422);
  expect(await ask("/sign-in.data")).toBe(422);
  expect(await ask("/reset-password/abc")).toBe(422);
  expect(await ask("/sign-in")).toBe(429);
  expect(await ask("/sign-in.data")).toBe(429);
  expect(await ask("/invitations/abc.data")).toBe(429);
  expect(await ask("/sign-in", "GET")).toBe(422);
  expect(await ask("/challenges/1/notes/new")).toBe(422);
});

test("a throttle counts by key, forgets, and opens again in time", () => {
  let at = Date.parse("2026-03-02T09:00:00Z");
  const { allows, forget } = createThrottle(() => new Date(at).toISOString(), {
    limit: 2,
    within: 1000,
  });
  expect([allows("a"), allows("a"), allows("a")]).toEqual([true, true, false]);
  expect(allows("b")).toBe(true);
  forget("a");
  expect([allows("a"), allows("a"), allows("a")]).toEqual([true, true, false]);
  at += 1001;
  expect(allows("a")).toBe(true);
});
