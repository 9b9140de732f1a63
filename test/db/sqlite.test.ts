import { execFile } from "node:child_process";
import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { sql } from "kysely";
import { describe, expect, test } from "vitest";
import { open } from "#db/connection.server.ts";
import {
  countersOf,
  createCounters,
  increment,
  read,
  withCounters,
} from "#test/db/counters.ts";
import { sqliteEngine } from "#test/db/engines.ts";

describe("SQLite", () => {
  const engine = sqliteEngine();

  test("loses no update, and nobody who reads waits", async () => {
    const { db } = await withCounters(engine);
    let writing = true;
    const reads = (async () => {
      let count = 0;
      for (; writing; count += 1) await read(db);
      return count;
    })();
    await Promise.all(Array.from({ length: 100 }, () => increment(db)));
    writing = false;
    expect(await read(db)).toBe(100);
    expect(await reads).toBeGreaterThan(10);
  });

  test("answers a reader while a transaction is open", async () => {
    const { db } = await withCounters(engine, { acquireTimeout: 100 });
    await db.transaction().execute(async (trx) => {
      await trx.updateTable("counter").set({ n: 9 }).execute();
      expect(await read(db)).toBe(0);
      expect(await read(trx)).toBe(9);
      const raw = await sql`select n from counter`.execute(db);
      expect(raw.rows).toEqual([{ n: 0 }]);
    });
  });

  test("shares a file between two processes", async () => {
    const { db, url } = await withCounters(engine);
    await Promise.all([incrementElsewhere(url), incrementElsewhere(url)]);
    expect(await read(db)).toBe(200);
  });

  test("names the mistake when `db` writes inside a transaction", async () => {
    const { db } = await withCounters(engine, { acquireTimeout: 50 });
    const mistaken = db.transaction().execute(async (trx) => {
      await trx.updateTable("counter").set({ n: 1 }).execute();
      await db.updateTable("counter").set({ n: 2 }).execute();
    });
    await expect(mistaken).rejects.toThrow("`db` used instead of `trx`");
    expect(await read(db)).toBe(0);
    await increment(db);
    expect(await read(db)).toBe(1);
  });

  test.each([
    ["a bigint", 1n],
    ["undefined", undefined],
    ["an object", { a: 1 }],
    ["a list", [1]],
    ["a Date", new Date(0)],
    ["a boolean", true],
    ["NaN", NaN],
    ["a NUL character", "a\0b"],
  ])("refuses to store %s", async (_name, value) => {
    const { db } = await withCounters(engine);
    const select = sql`select ${sql.val(value)} as kept`.execute(db);
    await expect(select).rejects.toThrow(TypeError);
    const update = sql`update counter set note = ${sql.val(value)}`.execute(db);
    await expect(update).rejects.toThrow(TypeError);
  });

  test("enforces foreign keys and keeps what it commits", async () => {
    const { db } = await withCounters(engine);
    const asked = [
      "foreign_keys",
      "synchronous",
      "journal_mode",
      "busy_timeout",
    ];
    const answers = asked.map((name) => sql.raw(`pragma ${name}`).execute(db));
    expect((await Promise.all(answers)).map(({ rows }) => rows[0])).toEqual([
      { foreign_keys: 1 },
      { synchronous: 2 },
      { journal_mode: "wal" },
      { timeout: 5000 },
    ]);
  });

  test("is copied by another program while a transaction is open", async () => {
    const { db, url } = await withCounters(engine);
    const copy = join(dirname(url.slice("file:".length)), "copy.db");
    const program = open(url);
    await db.transaction().execute(async (trx) => {
      await trx.updateTable("counter").set({ n: 4 }).execute();
      await sql`vacuum into ${copy}`.execute(program.db);
    });
    await program.close();
    const restored = open(copy);
    expect(await read(countersOf(restored.db))).toBe(0);
    await restored.close();
  });

  test("leaves one file when closed, in a folder it made", async () => {
    const { url } = await withCounters(engine);
    const folder = join(dirname(url.slice("file:".length)), "new", "folder");
    const { db, close } = open(join(folder, "test.db"));
    await createCounters(countersOf(db));
    await close();
    expect(readdirSync(folder)).toEqual(["test.db"]);
  });

  test("refuses a memory that its connections could not share", () => {
    expect(() => open(":memory:")).toThrow("in memory");
  });

  test("refuses an address of another kind, without repeating it", () => {
    expect(() => open("mysql://me:secret@host/x")).toThrow(/^((?!secret).)*$/);
  });
});

async function incrementElsewhere(url: string) {
  const program = `
    import { open } from "#db/connection.server.ts";
    const { db, close } = open(process.argv[1]);
    for (let count = 0; count < 100; count += 1)
      await db.transaction().execute(async (trx) => {
        const { n } = await trx.selectFrom("counter").select("n")
          .executeTakeFirstOrThrow();
        await trx.updateTable("counter").set({ n: n + 1 }).execute();
      });
    await close();`;
  const root = fileURLToPath(new URL("../..", import.meta.url));
  const node = ["--import", "tsx", "--input-type=module", "--eval", program];
  await promisify(execFile)(process.execPath, [...node, url], { cwd: root });
}
