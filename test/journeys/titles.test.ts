import { parse } from "node-html-parser";
import { expect, test } from "vitest";
import { aChallenge, testApp } from "#test/support/app.ts";
import { cookieOf, serve } from "#test/support/web.ts";

const product = "Critical Friend";

test("a title says which page it is, which problem, and that a form came back", async () => {
  const app = await testApp();
  const { id, people } = await aChallenge(app, {
    mode: "award",
    stage: "findings",
  });
  const base = await serve(app);
  const cookie = await cookieOf(app, people.peer.id);
  const titleOf = async (path: string, init: RequestInit = {}) => {
    const headers = { cookie, origin: base, ...init.headers };
    const answer = await fetch(base + path, { ...init, headers });
    const page = parse(await answer.text());
    return [answer.status, page.querySelector("title")?.structuredText];
  };
  const write = `/challenges/${id}/findings/new`;
  const form = { method: "POST", body: new URLSearchParams({ text: "" }) };

  expect(await titleOf(`/challenges/${id}`)).toEqual([
    200,
    expect.stringMatching(/^Overview – Aldermoor \w+ – Critical Friend$/),
  ]);
  expect(await titleOf("/nowhere")).toEqual([
    404,
    `Page not found – ${product}`,
  ]);
  const foreign = await titleOf(`/challenges/${id}/findings/nothing`);
  expect(foreign).toEqual([404, `Page not found – ${product}`]);
  const back = await titleOf(write, form);
  expect(back).toEqual([
    422,
    expect.stringMatching(/^Error: .+ – Critical Friend$/),
  ]);
  const signedOut = await titleOf(write, { ...form, headers: { cookie: "" } });
  expect(signedOut).toEqual([401, `Sign in again to save this – ${product}`]);
});
