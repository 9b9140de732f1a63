import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { migrate } from "#db/migrate.server.ts";
import { describeEachEngine } from "#test/db/engines.ts";
import { sourcesOf } from "#test/rules/source.ts";
import { fillForReads, reads, wholes } from "#test/db/reads.ts";

const isNothing = (found: unknown) =>
  found === undefined ||
  found === null ||
  found === 0 ||
  (Array.isArray(found) && found.length === 0) ||
  (found instanceof Map && found.size === 0) ||
  (found instanceof Set && found.size === 0);

describeEachEngine("every file of queries", (engine) => {
  test("reads what is there, in each of its parts", async () => {
    const { db } = await engine.fresh();
    await migrate(db);
    await fillForReads(db);
    for (const [file, read] of Object.entries(reads)) {
      for (const found of await Promise.all(read(db))) {
        expect(isNothing(found), `${file} finds nothing`).toBe(false);
      }
    }
    for (const [file, read] of Object.entries(wholes)) {
      const empty = Object.entries(await read(db))
        .filter(([, part]) => isNothing(part))
        .map(([name]) => name);
      expect(empty, `${file} finds nothing of these`).toEqual([]);
    }
  });
});

/** Files that only write or only build parts of queries, and one table. */
const silent = [
  "action-changes",
  "annotation-answers",
  "annotation-filter",
  "challenge-changes",
  "comment-changes",
  "evidence-changes",
  "evidence-filter",
  "evidence-request-changes",
  "finding-changes",
  "health",
  "living-sources",
  "note-changes",
  "places",
  "plan-owner-changes",
  "plan-removals",
  "plan-row-changes",
  "plan-row-places",
  "plan-row-removals",
  "plan-round-changes",
  "plan-section-changes",
  "session-changes",
  "transfer-tables",
  "transfer-tables-of-plans",
];

test("a new file of queries is read here too", () => {
  const known = [...Object.keys(reads), ...Object.keys(wholes), ...silent];
  const files = readdirSync(new URL("../../db/queries", import.meta.url));
  const names = files.map((file) => file.replace(".ts", ""));
  expect(names.filter((name) => !known.includes(name))).toEqual([]);
});

test("every read of the queries is among them", () => {
  const called = sourcesOf("test/db")
    .filter(({ path }) => path.includes("/reads"))
    .map(({ text }) => text)
    .join("\n");
  const read = /^export async function ((?:list|find|count|read|last)\w+)/gm;
  const missing = sourcesOf("db/queries")
    .flatMap(({ text }) => [...text.matchAll(read)].map(([, name]) => name))
    .filter((name) => !called.includes(`.${name}(`));
  expect(missing).toEqual([]);
});
