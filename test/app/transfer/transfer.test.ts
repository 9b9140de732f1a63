import { mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { createWriteStream } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { expect, onTestFinished, test } from "vitest";
import { ZipFile } from "yazl";
import type { Context } from "#app/context.server.ts";
import { exportChallenge } from "#app/transfer/export-challenge.server.ts";
import { importChallenge } from "#app/transfer/import-challenge.server.ts";
import {
  keptTables,
  matchedTables,
  transferNames,
} from "#db/queries/transfer-tables.ts";
import { testApp } from "#test/support/app.ts";
import {
  everyTable,
  evidenceText,
  fillEveryTable,
  sha256,
} from "#test/support/every-table.ts";

async function aFolder() {
  const folder = await mkdtemp(join(tmpdir(), "critical-friend-export-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

async function aFilledApp() {
  const app = await testApp();
  await fillEveryTable(app.db);
  await app.store.put(Readable.from([Buffer.from(evidenceText)]));
  return app;
}

/** A zip of our own making, as a stranger may send it. */
async function aZip(parts: Record<string, string>, compress = false) {
  const file = join(await aFolder(), "made.zip");
  const zip = new ZipFile();
  for (const [name, text] of Object.entries(parts)) {
    zip.addBuffer(Buffer.from(text), name, { compress });
  }
  zip.end();
  await pipeline(zip.outputStream, createWriteStream(file));
  return file;
}

interface Exported {
  version: number;
  council: { name: string; nation: string };
  people: Array<{ id: string; name: string; email: string }>;
  tables: Record<string, Array<Record<string, unknown>>>;
}

/** An export's text, changed, in a new zip. */
async function changed(
  change: (content: Exported) => void,
  evidence: Record<string, string> = {
    [`evidence/${sha256(evidenceText)}`]: evidenceText,
  },
) {
  const file = join(await aFolder(), "whole.zip");
  await exportChallenge(await aFilledApp(), "ch", file);
  const bytes = await readFile(file, "latin1");
  const text = bytes.slice(bytes.indexOf("{\n"), bytes.indexOf("\n}\n") + 3);
  const content = JSON.parse(text) as Exported;
  change(content);
  return aZip({ "challenge.json": JSON.stringify(content), ...evidence });
}

const countOf = async (app: Context, table: "person" | "challenge" | "note") =>
  (await app.db.selectFrom(table).selectAll().execute()).length;

test("every table is exported, matched, or kept here for a reason", () => {
  const named = [
    ...transferNames,
    ...Object.keys(matchedTables),
    ...Object.keys(keptTables),
  ];
  expect(named.toSorted()).toEqual(Object.keys(everyTable).toSorted());
});

test("there and back gives the same bytes", async () => {
  const folder = await aFolder();
  const [here, again, back] = ["1", "2", "3"].map((n) => join(folder, n));
  const app = await aFilledApp();
  await exportChallenge(app, "ch", here ?? "");
  await exportChallenge(app, "ch", again ?? "");
  const other = await testApp("2027-01-01T00:00:00.000Z");
  const taken = await importChallenge(other, here ?? "");
  expect(taken).toMatchObject({ id: "ch", addedPeople: 2, files: 1 });
  await exportChallenge(other, "ch", back ?? "");
  const bytes = await readFile(here ?? "");
  expect(bytes.equals(await readFile(again ?? ""))).toBe(true);
  expect(bytes.equals(await readFile(back ?? ""))).toBe(true);
  for (const name of transferNames) {
    const rows = await other.db.selectFrom(name).selectAll().execute();
    expect(rows, name).toHaveLength(everyTable[name].length);
  }
});

test("no password, token or letter leaves", async () => {
  const file = join(await aFolder(), "x.zip");
  await exportChallenge(await aFilledApp(), "ch", file);
  expect(await readFile(file, "latin1")).not.toContain("secret");
});

test("an export over a file, of nothing, or without its evidence leaves none", async () => {
  const folder = await aFolder();
  const app = await testApp();
  await fillEveryTable(app.db);
  const there = join(folder, "there");
  await writeFile(there, "mine");
  await expect(exportChallenge(app, "ch", there)).rejects.toThrow("already");
  expect(await readFile(there, "utf8")).toBe("mine");
  const file = join(folder, "new");
  await expect(exportChallenge(app, "none", file)).rejects.toThrow(
    "no challenge",
  );
  await expect(exportChallenge(app, "ch", file)).rejects.toThrow("missing");
  expect(await readdir(folder)).toEqual(["there"]);
});

test("people are matched by email and the council by name", async () => {
  const file = join(await aFolder(), "x.zip");
  await exportChallenge(await aFilledApp(), "ch", file);
  const other = await testApp();
  const at = other.now();
  await other.db
    .insertInto("person")
    .values([
      {
        id: "known",
        name: "C. Ledger",
        email: "lead@example.org",
        created_at: at,
      },
      { id: "peer", name: "Else", email: "else@example.org", created_at: at },
    ])
    .execute();
  await other.db
    .insertInto("council")
    .values({
      id: "here",
      name: "Aldermoor",
      nation: "scotland",
      created_at: at,
    })
    .execute();
  await importChallenge(other, file);
  const people = await other.db.selectFrom("person").selectAll().execute();
  expect(people).toHaveLength(3);
  const peer = people.find(({ email }) => email === "peer@example.org");
  expect(peer).toMatchObject({ name: "Petra Osei", password_hash: null });
  expect(peer?.id).not.toBe("peer");
  const note = await other.db.selectFrom("note").selectAll().executeTakeFirst();
  expect(note?.author_id).toBe(peer?.id);
  const challenge = await other.db
    .selectFrom("challenge")
    .selectAll()
    .executeTakeFirst();
  expect(challenge?.council_id).toBe("here");
});

test("a challenge that is here is not taken in again", async () => {
  const file = join(await aFolder(), "x.zip");
  const app = await aFilledApp();
  await exportChallenge(app, "ch", file);
  await expect(importChallenge(app, file)).rejects.toThrow("here already");
});

const refused: Array<[string, () => Promise<string>, string]> = [
  ["no file", () => Promise.resolve("/nowhere/x.zip"), "There is no file"],
  ["no text", () => aZip({}), "challenge.json lacks"],
  ["no JSON", () => aZip({ "challenge.json": "?" }), "no JSON"],
  ["another thing", () => aZip({ "challenge.json": "{}" }), "not an export"],
  [
    "a name that is none of ours",
    () => aZip({ "challenge.json": "{}", "evidence/x": "" }),
    "it holds “evidence/x”",
  ],
  [
    "a bomb",
    () => aZip({ "challenge.json": " ".repeat(9_000_000) }, true),
    "packed beyond belief",
  ],
  ["a later format", () => changed((c) => (c.version = 2)), "format 2"],
  [
    "another version's column",
    () =>
      changed((c) => Object.assign(c.tables["note"]?.[0] ?? {}, { mood: 1 })),
    "note has no “mood”",
  ],
  [
    "a column that must be there",
    () => changed((c) => delete c.tables["note"]?.[0]?.["text"]),
    "no “text”",
  ],
  [
    "a row of another challenge",
    () =>
      changed((c) => {
        Object.assign(c.tables["membership"]?.[0] ?? {}, {
          challenge_id: "other",
        });
      }),
    "points at a challenge",
  ],
  [
    "an unknown stage",
    () =>
      changed((c) =>
        Object.assign(c.tables["challenge"]?.[0] ?? {}, { state: "x" }),
      ),
    "stage",
  ],
  [
    "a report that was changed",
    () =>
      changed((c) =>
        Object.assign(c.tables["report_version"]?.[0] ?? {}, { title: "X" }),
      ),
    "hash differs",
  ],
  [
    "what is no email address",
    () => changed((c) => Object.assign(c.people[0] ?? {}, { email: "a<b" })),
    "“a<b” is no email address",
  ],
  [
    "one email address of two people",
    () =>
      changed((c) => {
        const email = c.people[0]?.email.toUpperCase() ?? "";
        c.people.push({ id: "x", name: "X", email });
      }),
    "two people have",
  ],
  [
    "a name of two lines",
    () => changed((c) => Object.assign(c.people[0] ?? {}, { name: "A\nB" })),
    "not one line",
  ],
  [
    "an unknown nation",
    () => changed((c) => (c.council.nation = "France")),
    "nation",
  ],
  ["missing evidence", () => changed(() => undefined, {}), "lacks"],
  [
    "changed evidence",
    () =>
      changed(() => undefined, {
        [`evidence/${sha256(evidenceText)}`]: evidenceText.replace("E", "e"),
      }),
    "hash differs",
  ],
  [
    "a number that is there twice",
    () =>
      changed((c) => {
        const rows = c.tables["progress"];
        rows?.push({ ...rows[0] });
      }),
    "here already",
  ],
];

test.each(refused)(
  "%s is refused, and nothing is kept",
  async (_, make, says) => {
    const app = await testApp();
    await expect(importChallenge(app, await make())).rejects.toThrow(says);
    expect(await countOf(app, "challenge")).toBe(0);
    expect(await countOf(app, "person")).toBe(0);
    const kept = await readdir(app.settings.evidenceDir, {
      recursive: true,
      withFileTypes: true,
    }).catch(() => []);
    expect(kept.filter((one) => one.isFile())).toEqual([]);
  },
);

test("a path that leads out of the zip is refused", async () => {
  const file = await aZip({ "challenge.json": "{}", "evidence/aa": "" });
  const bytes = await readFile(file, "latin1");
  await writeFile(
    file,
    bytes.replaceAll("evidence/aa", "../evidence"),
    "latin1",
  );
  const app = await testApp();
  await expect(importChallenge(app, file)).rejects.toThrow("not an export");
});

test("nobody comes to stand on both sides of one council", async () => {
  const file = join(await aFolder(), "x.zip");
  await exportChallenge(await aFilledApp(), "ch", file);
  const other = await aFilledApp();
  await other.db.updateTable("challenge").set({ public_key: "p2" }).execute();
  const bytes = await readFile(file, "latin1");
  const text = bytes.slice(bytes.indexOf("{\n"), bytes.indexOf("\n}\n") + 3);
  const swapped = text
    .replaceAll(`"ch"`, `"ch2"`)
    .replaceAll(`"leadPeer"`, `"viewer"`);
  const made = await aZip({
    "challenge.json": swapped,
    [`evidence/${sha256(evidenceText)}`]: evidenceText,
  });
  await expect(importChallenge(other, made)).rejects.toThrow("other side");
  expect(await countOf(other, "challenge")).toBe(1);
});
