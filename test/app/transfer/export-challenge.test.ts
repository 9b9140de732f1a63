import { readFile, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { exportChallenge } from "#app/transfer/export-challenge.server.ts";
import { importChallenge } from "#app/transfer/import-challenge.server.ts";
import { transferNames } from "#db/queries/transfer-tables.ts";
import { testApp } from "#test/support/app.ts";
import { everyTable, fillEveryTable } from "#test/support/every-table.ts";
import { aFolder, aFilledApp } from "./an-export.ts";

/** Tables that go with a challenge in a form of their own, and why. */
const matchedTables = {
  person: "by email, with the name only: an account stays where it is",
  council: "by name",
} as const satisfies Partial<Record<keyof typeof everyTable, string>>;

/** Tables that never leave an installation, and why. */
const keptTables = {
  sign_in: "somebody's way in",
  password_reset: "somebody's way in",
  invitation: "its link's token opens a door",
  plan_ask_link: "its token opens what somebody is asked",
  plan_page: "is at an address of this installation",
  mail: "was addressed here, and holds links with tokens",
  receipt: "remembers which forms were sent here",
  brought_file: "is looked at before anything of it is taken in",
} as const satisfies Partial<Record<keyof typeof everyTable, string>>;

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
  // What was published comes along, and is public nowhere.
  const pages = other.db.selectFrom("plan_page").selectAll().execute();
  expect(await pages).toEqual([]);
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

test("an export waits for nobody, and shows nothing half done", async () => {
  const file = join(await aFolder(), "x.zip");
  const app = await aFilledApp();
  await app.db.transaction().execute(async (db) => {
    await db.deleteFrom("progress_evidence").execute();
    await db.deleteFrom("plan_answer").execute();
    await db.deleteFrom("progress").execute();
    await exportChallenge(app, "ch", file);
  });
  expect(await readFile(file, "latin1")).toContain(`"text": "Asked"`);
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
