import { expect, test } from "vitest";
import { castPerson } from "#app/demo/cast.server.ts";
import { insertMembership } from "#db/queries/memberships.ts";
import type { ChallengeRole } from "#workflows/people.ts";
import { testApp } from "#test/support/app.ts";
import { cookiesOf, played } from "#test/support/played.ts";
import { get } from "#test/support/walk.ts";
import { cookieOf, serve } from "#test/support/web.ts";

/** How many pages of one kind a reader opens: they differ little. */
const ofAKind = 2;

/** Ids, numbers and names of areas make no other kind of page. */
const kindOf = ({ pathname, searchParams }: URL) =>
  [
    pathname.replaceAll(
      /\/[^/]*\d[^/]*|\/(communities|leadership)[^/]*/g,
      "/:",
    ),
    ...searchParams.keys(),
  ].join(" ");

/** Read as text: to parse two thousand pages takes as long as to get them. */
const linksOn = (page: string, here: URL) =>
  [...page.matchAll(/<a\b[^>]*? href="([^"]*)"/g)].map(
    ([, href = ""]) => new URL(href.replaceAll("&amp;", "&"), here),
  );

/** Follows links from Home; returns those that lead nowhere. */
async function follow(base: string, cookie: string, most = ofAKind) {
  const queue = [new URL(base)];
  const seen = new Set<string>();
  const opened = new Map<string, number>();
  const dead: string[] = [];
  for (let url = queue.shift(); url; url = queue.shift()) {
    const address = url.pathname + url.search;
    const times = opened.get(kindOf(url)) ?? 0;
    if (seen.has(address) || times >= most) continue;
    seen.add(address);
    opened.set(kindOf(url), times + 1);
    const { status, text, type, to } = await get(base + address, cookie);
    if (status >= 400) dead.push(`${status} ${address}`);
    const links = type.startsWith("text/html") ? linksOn(text, url) : [];
    if (to) links.push(new URL(to, url));
    // Evidence may lie elsewhere.
    queue.push(...links.filter(({ origin }) => origin === url.origin));
  }
  return { dead, pages: seen.size };
}

test.each(["evidence", "councilResponse", "improvement"] as const)(
  "no page offers a reader what is not theirs: %s",
  async (stage) => {
    const app = await testApp("2026-09-01T09:00:00.000Z");
    const { id } = await played(app, stage);
    const base = await serve(app);
    const readers = new Map<string, string>(await cookiesOf(app, id));
    const stranger = await castPerson(app, "Sten Ranger");
    readers.set("a stranger", await cookieOf(app, stranger.id));
    readers.set("somebody signed out", "");
    for (const [who, cookie] of readers) {
      const { dead, pages } = await follow(base, cookie);
      expect.soft(dead, who).toEqual([]);
      const inside = who !== "a stranger" && who !== "somebody signed out";
      expect.soft(pages, who).toBeGreaterThan(inside ? 20 : 4);
    }
  },
);

test("who has roles in several challenges is offered what is theirs in each", async () => {
  const app = await testApp("2026-09-01T09:00:00.000Z");
  const person = await castPerson(app, "Sam Several");
  const parts: Array<[Parameters<typeof played>[1], ChallengeRole[]]> = [
    ["evidence", ["councilContributor", "sponsor"]],
    ["findings", ["peer"]],
    ["improvement", ["viewer"]],
  ];
  for (const [stage, roles] of parts) {
    const { id } = await played(app, stage);
    for (const role of roles) {
      await insertMembership(app.db, {
        ...{ id: app.newId(), challengeId: id, personId: person.id, role },
        ...{ organisations: ["Elsewhere"], department: "", at: app.now() },
      });
    }
  }
  const base = await serve(app);
  const cookie = await cookieOf(app, person.id);
  // Of each kind, pages of every challenge.
  const { dead, pages } = await follow(base, cookie, ofAKind * parts.length);
  expect(dead).toEqual([]);
  expect(pages).toBeGreaterThan(60);
});
