import type { Kysely } from "kysely";
import { expect, test } from "vitest";
import { migrate } from "#db/migrate.server.ts";
import { insertChallenge } from "#db/queries/challenge-changes.ts";
import { insertFinding, updateFinding } from "#db/queries/finding-changes.ts";
import {
  insertFindingSources,
  listFindingSources,
} from "#db/queries/findings-sources.ts";
import { findFinding, listFindings } from "#db/queries/findings.ts";
import type { Tables } from "#db/schema.ts";
import { type Engine, describeEachEngine } from "#test/db/engines.ts";
import { fillEveryTable } from "#test/support/every-table.ts";

const at = "2026-03-02T09:00:00.000Z";

describeEachEngine("findings", (engine) => {
  test("are numbered through sub-headings, which stay in one piece", async () => {
    const db = await aDatabase(engine);
    await add(db, "a", { subheading: "" });
    await add(db, "b", { subheading: "Procurement" });
    await add(db, "c", { subheading: "" });
    await add(db, "d", { subheading: "Partners" });
    await add(db, "e", { subheading: "Procurement" });
    await add(db, "other list", { kind: "consideration" });
    expect(await shown(db)).toEqual([
      "strength 1 a",
      "strength 2 c",
      "strength 3 b",
      "strength 4 e",
      "strength 5 d",
      "consideration 1 other list",
    ]);
    expect(await findFinding(db, "ch", "e")).toMatchObject({ number: 4 });
  });

  test("go to the end of another list when they change it", async () => {
    const db = await aDatabase(engine);
    await add(db, "a", {});
    await add(db, "b", {});
    await add(db, "x", { kind: "consideration" });
    const words = { ...plain, kind: "consideration", text: "a" };
    const change = { words, status: "draft", moves: true, by: "p", at };
    const saved = { ...change, id: "a", version: 1 };
    expect(await updateFinding(db, "ch", saved)).toBe(true);
    expect(await updateFinding(db, "ch", saved)).toBe(false);
    expect(await shown(db)).toEqual([
      "strength 1 b",
      "consideration 1 x",
      "consideration 2 a",
    ]);
  });

  test("count what they rest on, and what is not there to rest on", async () => {
    const db = await aDatabase(engine);
    await add(db, "a", {});
    for (const criterionKey of ["one", "two"]) {
      await insertFindingSources(db, "a", [
        { id: criterionKey, source: { kind: "answer", criterionKey } },
      ]);
    }
    const [finding] = await listFindings(db, {
      challengeId: "ch",
      sight: "all",
    });
    expect(finding).toMatchObject({
      notes: 0,
      evidence: 0,
      answers: 0,
      lost: 2,
    });
  });

  test("name what they cite in its own order: by kind, evidence by number", async () => {
    const { db } = await engine.fresh();
    await migrate(db);
    await fillEveryTable(db);
    const evidence = (evidenceId: string) =>
      ({ kind: "evidence", evidenceId }) as const;
    const answer = (criterionKey: string) =>
      ({ kind: "answer", criterionKey }) as const;
    await insertFindingSources(db, "find", [
      { id: "1", source: answer("c2") },
      { id: "2", source: evidence("a-pointer") },
      { id: "3", source: evidence("file") },
      { id: "4", source: answer("c1") },
    ]);
    const cited = await listFindingSources(db, "ch", ["find"]);
    expect(
      cited.map(
        (one) => one.note_id ?? one.evidence_number ?? one.criterion_key,
      ),
    ).toEqual(["note", 1, 2, "c1", "c2"]);
  });

  test("are not there for another challenge or another sight", async () => {
    const db = await aDatabase(engine);
    await add(db, "a", {});
    expect(await findFinding(db, "another", "a")).toBeUndefined();
    const sight = { challengeId: "ch", sight: "sent" } as const;
    expect(await listFindings(db, sight)).toEqual([]);
  });
});

const plain = {
  areaKey: "leadership",
  criterionKey: null,
  kind: "strength",
  subheading: "",
};

async function add(
  db: Kysely<Tables>,
  id: string,
  words: Partial<typeof plain>,
) {
  const row = { id, challengeId: "ch", by: "p", at };
  await insertFinding(db, { ...row, words: { ...plain, ...words, text: id } });
}

async function shown(db: Kysely<Tables>) {
  const list = await listFindings(db, { challengeId: "ch", sight: "all" });
  return list.map(({ kind, number, id }) => `${kind} ${number} ${id}`);
}

async function aDatabase(engine: Engine) {
  const { db } = await engine.fresh();
  await migrate(db);
  await db
    .insertInto("person")
    .values({
      id: "p",
      name: "Petra Osei",
      email: "p@example.org",
      created_at: at,
    })
    .execute();
  await db
    .insertInto("council")
    .values({ id: "co", name: "Aldermoor", nation: "scotland", created_at: at })
    .execute();
  await insertChallenge(db, {
    id: "ch",
    councilId: "co",
    title: "Peer challenge",
    frameworkKey: "eflg-2009",
    mode: "award",
    levelSought: "achieving",
    areasInScope: ["leadership"],
    createdAt: at,
  });
  return db;
}
