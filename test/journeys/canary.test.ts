import { expect, test } from "vitest";
import { castPerson } from "#app/demo/cast.server.ts";
import { roles, sideFrom } from "#workflows/people.ts";
import type { stageLine } from "#workflows/stages.ts";
import { testApp } from "#test/support/app.ts";
import { canaries, hiddenFrom, writeCanaries } from "#test/support/canaries.ts";
import { changeLater } from "#test/support/change-later.ts";
import { cookiesOf, played } from "#test/support/played.ts";
import { addressesOf, get, idsOf, mapped } from "#test/support/walk.ts";
import { cookieOf, serve } from "#test/support/web.ts";

writeCanaries();

/** Words that somebody who may read them has found on a page. */
const found = new Set<string>();
let fetched = 0;

const elsewhere = mapped
  .filter(({ path }) => !path.includes(":"))
  .map(({ path }) => `/${path}`);

/** The stages at which each side holds most that the other may not see. */
const stages = [
  "selfAssessment",
  "findings",
  "councilResponse",
  "finalising",
  "improvement",
] as const satisfies ReadonlyArray<(typeof stageLine)[number]>;

test.each(stages)("nothing unsent leaves its side: %s", async (stage) => {
  const app = await testApp("2026-09-01T09:00:00.000Z");
  const { id } = await played(app, stage);
  await changeLater(app, id);
  const base = await serve(app);
  const { public_key: key } = await app.db
    .selectFrom("challenge")
    .select("public_key")
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  const addresses = [
    ...addressesOf(await idsOf(app, id)).map(({ address }) => address),
    ...elsewhere,
    ...(key ? [`/reports/${key}`] : []),
  ];
  const leaks: string[] = [];
  for (const { who, cookie, hidden } of await readersOf(app, id, stage)) {
    for (const address of addresses) {
      // What a script may ask for holds all that was loaded for the page.
      const loaded = address === "/" ? "/_root.data" : `${address}.data`;
      for (const path of [address, loaded]) {
        const { text, status } = await get(base + path, cookie);
        fetched += 1;
        if (status >= 500) leaks.push(`${who} broke ${path}: ${status}`);
        for (const { word } of canaries) {
          if (!text.includes(word)) continue;
          if (hidden.includes(word))
            leaks.push(`${who} read ${word} at ${path}`);
          else found.add(word);
        }
      }
    }
  }
  expect(leaks).toEqual([]);
});

test("the walk read many pages, and every planted word on its own side", () => {
  console.log(`${fetched} pages read`);
  expect.soft(fetched).toBeGreaterThan(10_000);
  expect(canaries.map(({ word }) => word).filter((w) => !found.has(w))).toEqual(
    [],
  );
});

type App = Awaited<ReturnType<typeof testApp>>;

async function readersOf(
  app: App,
  id: string,
  stage: (typeof stageLine)[number],
) {
  const cookies = await cookiesOf(app, id);
  const stranger = await castPerson(app, "Sten Ranger");
  const outside = hiddenFrom("stranger", null, stage);
  return [
    ...roles.map((role) => {
      const side = sideFrom([role]);
      const inside = side === "programme" ? null : side;
      return {
        who: role,
        cookie: cookies.get(role) ?? "",
        hidden: hiddenFrom(role, inside, stage),
      };
    }),
    {
      who: "a stranger",
      cookie: await cookieOf(app, stranger.id),
      hidden: outside,
    },
    { who: "somebody signed out", cookie: "", hidden: outside },
  ];
}
