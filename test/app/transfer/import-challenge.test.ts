import { listActions } from "#db/queries/actions.ts";
import { findPlan } from "#db/queries/plans.ts";
import { beforePlans, tablesOfPlans } from "#test/support/before-plans.ts";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { exportChallenge } from "#app/transfer/export-challenge.server.ts";
import { importChallenge } from "#app/transfer/import-challenge.server.ts";
import { testApp } from "#test/support/app.ts";
import { evidenceText, sha256 } from "#test/support/frozen.ts";
import { aFolder, aFilledApp, aZip, changed, countOf } from "./an-export.ts";

test("people are matched by email and the council by name, whatever its capitals", async () => {
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
      name: "ALDERMOOR",
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

test.each([
  ["stands", null],
  ["stood, while the challenge runs,", "2026-03-01T09:00:00.000Z"],
])("nobody who %s on one side comes to the other", async (_, endedAt) => {
  const file = join(await aFolder(), "x.zip");
  const one = await aFilledApp();
  const theirs = one.db.updateTable("membership").set({ ended_at: endedAt });
  await theirs.where("role", "=", "leadPeer").execute();
  await one.db.updateTable("challenge").set({ state: "findings" }).execute();
  await exportChallenge(one, "ch", file);
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

test("a row that leaves out what has a value of its own gets it", async () => {
  const file = await changed((c) => {
    for (const row of c.tables["criterion_answer"] ?? []) delete row["recheck"];
  });
  const app = await testApp();
  await importChallenge(app, file);
  const rows = await app.db
    .selectFrom("criterion_answer")
    .select("recheck")
    .execute();
  expect(rows).toEqual([{ recheck: 0 }]);
});

test("an export that was made before some of our tables has none of their rows", async () => {
  const later = ["own_section", "wording", "foreign_report", "commitment"];
  const file = await changed((c) => {
    // No source can be of a report that was brought before any could be.
    const sources = c.tables["finding_source"] ?? [];
    c.tables["finding_source"] = sources.filter(
      (row) => row["foreign_report_id"] === null,
    );
    for (const row of c.tables["finding_source"]) {
      delete row["foreign_report_id"];
    }
    c.tables = Object.fromEntries(
      Object.entries(c.tables).filter(([name]) => !later.includes(name)),
    );
  });
  const app = await testApp();
  await importChallenge(app, file);
  expect(await countOf(app, "challenge")).toBe(1);
  const kept = await app.db.selectFrom("commitment").selectAll().execute();
  expect(kept).toEqual([]);
});

test("an export made while a plan was part of its challenge brings the plan", async () => {
  const file = await changed((c) => {
    const tables = Object.entries(c.tables)
      .filter(([name]) => !tablesOfPlans.some((one) => one === name))
      .map(([name, rows]) => [
        name,
        rows.map((row) => beforePlans(name, row) as typeof row),
      ]);
    c.tables = Object.fromEntries(tables);
  });
  const app = await testApp();
  const { id } = await importChallenge(app, file);
  const plan = await findPlan(app.db, { challengeId: id });
  const [action] = await listActions(app.db, { challengeId: id });
  expect(action).toMatchObject({
    ...{ number: 1, text: "Name an owner", areaKey: "communities" },
    progressEntries: 2,
  });
  expect(plan?.title).toMatch(/^Improvement plan: /);
});
