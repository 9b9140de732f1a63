import { expect } from "vitest";
import type { Context } from "#app/context.server.ts";
import { castPerson } from "#app/demo/cast.server.ts";
import { insertMembership } from "#db/queries/memberships.ts";
import { eventsOf } from "#workflows/challenge.ts";
import { type Role, sideFrom } from "#workflows/people.ts";
import type { Stage } from "#workflows/stages.ts";
import { testApp } from "./app.ts";
import { canaries, hiddenFrom } from "./canaries.ts";
import { changeLater } from "./change-later.ts";
import type { Moment } from "./moments.ts";
import { cookiesOf } from "./played.ts";
import { type ShownPage, answersToForms } from "./refused-forms.ts";
import { idsOf } from "./ids.ts";
import { type Address, addressesOf, get, mapped } from "./walk.ts";
import { cookieOf, serve } from "./web.ts";

const elsewhere = mapped
  .filter(({ path }) => !path.includes(":"))
  .map(({ path, file }) => ({ file, address: `/${path}` }));

/**
 * People read every page at a moment of a challenge, and send its forms in
 * ways that are refused: no planted word may come to somebody from whom it is
 * hidden, and each must be on some page of its own side, or nobody would
 * notice that the walk misses it.
 * @param turn whose turn it is to read pages as a browser shows them
 */
export async function walkForCanaries(
  moment: Moment,
  turn: number,
): Promise<void> {
  const app = await testApp("2026-09-01T09:00:00.000Z");
  const id = await moment.come(app);
  await changeLater(app, id);
  const base = await serve(app);
  const addresses = await addressesAt(app, id);
  const search = searcher();
  const shown = new Map<Reader, ShownPage[]>();
  let read = 0;
  for (const reader of await readersOf(app, id, moment, turn)) {
    const pages: ShownPage[] = [];
    for (const address of addresses.flatMap((at) => formsOf(at, reader))) {
      const answer = await get(base + address, reader.cookie);
      search.in(reader, address, answer);
      read += 1;
      if (answer.status === 200 && answer.type.startsWith("text/html")) {
        pages.push({ address, html: answer.text });
      }
    }
    if (reader.sends) shown.set(reader, pages);
  }
  // Once all have read, as one of the forms might be taken after all.
  let refused = 0;
  for (const [reader, pages] of shown) {
    const sender = { base, cookie: reader.cookie };
    for await (const answer of answersToForms(sender, addresses, pages)) {
      search.in(reader, answer.sent, answer);
      if (answer.status >= 400) refused += 1;
    }
  }
  expect.soft(search.leaks).toEqual([]);
  const planted = await plantedIn(app);
  expect.soft(planted.filter((word) => !search.found.has(word))).toEqual([]);
  expect(read).toBeGreaterThan(400);
  expect(refused).toBeGreaterThan(50);
}

/** Looks for planted words, and keeps where they must not be. */
function searcher() {
  const leaks: string[] = [];
  const found = new Set<string>();
  const within = (
    { who, hidden }: Reader,
    place: string,
    { status, text }: { status: number; text: string },
  ) => {
    if (status >= 500) leaks.push(`${who} broke ${place}: ${status}`);
    for (const { word } of canaries) {
      if (!text.includes(word)) continue;
      if (hidden.includes(word)) leaks.push(`${who} read ${word} at ${place}`);
      else found.add(word);
    }
  };
  return { in: within, leaks, found };
}

interface Reader {
  who: string;
  cookie: string;
  /** The words that must not reach this reader. */
  hidden: string[];
  /** Whether to read the pages too: they say nothing that was not loaded. */
  asShown: boolean;
  /** Whether to send forms too: of those who write, one on each side. */
  sends: boolean;
}

/** What a script may ask for holds all that was loaded; the page, what is drawn. */
function formsOf({ file, address }: Address, { asShown }: Reader): string[] {
  // A file is what it is: as data it is itself again, but packed.
  if (isFile.test(file))
    return [address + (file.endsWith(".word") ? inWord : "")];
  const loaded = address === "/" ? "/_root.data" : `${address}.data`;
  return asShown ? [loaded, address] : [loaded];
}

const isFile = /\.(pdf|spreadsheet|web-page|word)$/;

/** With the comments, and between the first versions. */
const inWord = "?comments=on&inside=on&from=1&to=2";

async function addressesAt(app: Context, id: string): Promise<Address[]> {
  const { public_key: key, state } = await app.db
    .selectFrom("challenge")
    .select(["public_key", "state"])
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  const ids = await idsOf(app, id);
  // All of a kind are planted alike; comments differ in what became of them.
  for (const [name, values] of ids) {
    if (!several.has(name)) ids.set(name, values.slice(0, 1));
  }
  // A step that this stage does not know says so, and nothing else.
  ids.set("event", eventsOf(state as Stage));
  return [
    ...addressesOf(ids),
    ...elsewhere,
    ...(key ? [{ file: "public-report", address: `/reports/${key}` }] : []),
  ];
}

const several = new Set([
  "area",
  "commentId",
  "evidenceId",
  "kind",
  "section",
  "number of submissions",
  "number of versions",
]);

/** Those who see alike take turns. */
const alike = [
  ["challengeManager", "leadPeer", "peer"],
  ["councilLead", "councilContributor", "sponsor"],
  ["viewer"],
  ["programmeManager"],
] as const satisfies ReadonlyArray<readonly Role[]>;

async function readersOf(
  app: Context,
  id: string,
  { reached }: Moment,
  turn: number,
): Promise<Reader[]> {
  const cookies = await cookiesOf(app, id);
  const inside = alike.flatMap((group) =>
    group
      .filter((_, place) => place === turn % group.length)
      .map((role) => {
        const sends = group.length > 1;
        const side = sideFrom([role]);
        return {
          who: role,
          cookie: cookies.get(role) ?? "",
          hidden: hiddenFrom(role, side === "programme" ? null : side, reached),
          asShown: sends || turn % 3 === 0,
          sends,
        };
      }),
  );
  const hidden = hiddenFrom("stranger", null, reached);
  // A part in the office adds nothing to looking on.
  const both = {
    who: "programme manager and viewer",
    cookie: await officeLookingOn(app, id),
    hidden: hiddenFrom("viewer", "council", reached),
    asShown: false,
    sends: false,
  };
  const stranger = await castPerson(app, "Sten Ranger");
  const outside = [
    { who: "a stranger", cookie: await cookieOf(app, stranger.id) },
    { who: "somebody signed out", cookie: "" },
  ].filter((_, place) => place === turn % 2);
  return [
    // They take turns with the office, which sees less.
    ...inside.filter(({ who }) => turn % 2 === 0 || who !== "programmeManager"),
    ...(turn % 2 === 0 ? [] : [both]),
    ...outside.map((one) => ({
      ...one,
      hidden,
      asShown: turn % 3 === 0,
      sends: false,
    })),
  ];
}

/** A cookie for a programme manager who was also invited to look on. */
async function officeLookingOn(app: Context, challengeId: string) {
  const { id: personId } = await castPerson(app, "Otis Glen", true);
  await insertMembership(app.db, {
    id: app.newId(),
    challengeId,
    personId,
    role: "viewer",
    organisations: [],
    department: "",
    at: app.now(),
  });
  return cookieOf(app, personId);
}

/** The planted words that are somewhere in the database. */
async function plantedIn({ db }: Context): Promise<string[]> {
  const kept = new Set<string>();
  for (const { name } of await db.introspection.getTables()) {
    const rows = await db
      .selectFrom(name as "challenge")
      .selectAll()
      .execute();
    const text = JSON.stringify(rows);
    for (const { word } of canaries) if (text.includes(word)) kept.add(word);
  }
  return [...kept];
}
