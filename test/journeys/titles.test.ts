import { readFile } from "node:fs/promises";
import { parse } from "node-html-parser";
import { expect, test } from "vitest";
import { aChallenge, testApp } from "#test/support/app.ts";
import { sharedNames } from "#test/support/names.ts";
import { cookiesOf, played } from "#test/support/played.ts";
import { idsOf } from "#test/support/ids.ts";
import { addressesOf, get } from "#test/support/walk.ts";
import { cookieOf, serve } from "#test/support/web.ts";

const product = "Critical Friend";

const titleIn = (html: string) =>
  parse(html).querySelector("title")?.structuredText ?? "";

/** The addresses of a page's scripts; what is no file is there as it is. */
const scriptsIn = (html: string) =>
  parse(html)
    .querySelectorAll("script")
    .map((script) => script.getAttribute("src") ?? script.outerHTML);

async function scriptsAskedBy(file: string): Promise<string[]> {
  const source = await readFile(`app/routes/${file}.tsx`, "utf8");
  const asked = /^export const handle = .*scripts: \[([^\]]*)\]/m.exec(source);
  const names = asked?.[1]?.match(/[\w-]+/g) ?? [];
  return names.map((name) => `/enhance/${name}.js`);
}

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
    return [answer.status, titleIn(await answer.text())];
  };
  const write = `/challenges/${id}/findings/new`;
  const form = { method: "POST", body: new URLSearchParams({ text: "" }) };

  expect(await titleOf("/")).toEqual([200, `What waits for me – ${product}`]);
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

test.each([
  { stage: "evidence", role: "councilLead", named: /^Item \d+: / },
  { stage: "interviews", role: "leadPeer", named: /^Note “/ },
  {
    stage: "recommendations",
    role: "leadPeer",
    named: /^(Strength|Area for consideration) \d+ of area \d – /,
  },
  { stage: "councilResponse", role: "councilLead", named: /^Comment \d+ – / },
  { stage: "finalising", role: "leadPeer", named: /^Answer comment \d+ – / },
  { stage: "improvement", role: "councilLead", named: /^Action \d+ – / },
] as const)(
  "no two pages share a title, nor two links of a page a name; one heading, no script unasked: $stage, $role",
  async ({ stage, role, named }) => {
    const app = await testApp("2026-09-01T09:00:00.000Z");
    const { id } = await played(app, stage);
    const cookie = (await cookiesOf(app, id)).get(role);
    const base = await serve(app);
    const pages = new Map<string, string[]>();
    for (const { address, file } of addressesOf(await idsOf(app, id))) {
      const { status, type, text } = await get(base + address, cookie);
      if (status !== 200 || !type.startsWith("text/html")) continue;
      expect(sharedNames(text), address).toEqual([]);
      expect(parse(text).querySelectorAll("h1"), address).toHaveLength(1);
      expect(scriptsIn(text), address).toEqual(await scriptsAskedBy(file));
      const title = titleIn(text);
      pages.set(title, [...(pages.get(title) ?? []), address]);
    }
    const shared = [...pages].filter(([, addresses]) => addresses.length > 1);
    expect(Object.fromEntries(shared)).toEqual({});
    const titles = [...pages.keys()];
    expect(titles).toContainEqual(expect.stringMatching(named));
  },
);
