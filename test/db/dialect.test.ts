import { sql } from "kysely";
import { Migrator } from "kysely/migration";
import { expect, test } from "vitest";
import { atOneMoment } from "#db/at-one-moment.ts";
import { isDatabaseFull, isUniqueViolation } from "#db/errors.ts";
import type { Counters } from "#test/db/counters.ts";
import { read, withCounters } from "#test/db/counters.ts";
import { describeEachEngine } from "#test/db/engines.ts";

describeEachEngine("a database", (engine) => {
  test("undoes everything when a transaction throws", async () => {
    const { db } = await withCounters(engine);
    const failing = db.transaction().execute(async (trx) => {
      await trx.updateTable("counter").set({ n: 7 }).execute();
      throw new Error("stop");
    });
    await expect(failing).rejects.toThrow("stop");
    expect(await read(db)).toBe(0);
  });

  test("leaves nothing of a migration that fails", async () => {
    const { db } = await withCounters(engine);
    const { error } = await migrate(db, async (trx) => {
      await trx.schema.createTable("half").addColumn("id", "text").execute();
      await sql`insert into nowhere values (1)`.execute(trx);
    });
    expect(error).toBeInstanceOf(Error);
    const tables = await db.introspection.getTables();
    expect(tables.map(({ name }) => name)).toEqual(["counter"]);
  });

  test("is read as it stands at one moment, and nobody waits", async () => {
    const { db } = await withCounters(engine);
    await atOneMoment(db, async (trx) => {
      if (engine.dialect === "postgres") await read(trx);
      await db.updateTable("counter").set({ n: 5 }).execute();
      expect(await read(trx)).toBe(0);
    });
    expect(await read(db)).toBe(5);
  });

  test("is only read at one moment: a write is refused", async () => {
    const { db } = await withCounters(engine);
    const writing = atOneMoment(db, (trx) =>
      trx.updateTable("counter").set({ n: 5 }).execute(),
    );
    await expect(writing).rejects.toThrow(/read-?only/i);
    await db.updateTable("counter").set({ n: 6 }).execute();
    expect(await read(db)).toBe(6);
  });

  test("knows a unique violation from other errors", async () => {
    const { db } = await withCounters(engine);
    const again = db
      .insertInto("counter")
      .values({ id: "a", n: 1, note: null });
    expect(isUniqueViolation(await again.execute().catch(same))).toBe(true);
    const other = sql`insert into counter (id, n) values ('b', null)`;
    expect(isUniqueViolation(await other.execute(db).catch(same))).toBe(false);
    const broken = sql`select * from nowhere`.execute(db);
    expect(isUniqueViolation(await broken.catch(same))).toBe(false);
  });

  test("knows a full disk from other errors, and goes on after it", async () => {
    const { db } = await withCounters(engine);
    const broken = sql`select * from nowhere`.execute(db);
    expect(isDatabaseFull(await broken.catch(same))).toBe(false);
    const writing = db.transaction().execute(async (trx) => {
      await trx.updateTable("counter").set({ n: 7 }).execute();
      await withoutRoom(engine.dialect, trx);
    });
    expect(isDatabaseFull(await writing.catch(same))).toBe(true);
    expect(await read(db)).toBe(0);
    await db.updateTable("counter").set({ n: 1 }).execute();
    expect(await read(db)).toBe(1);
  });

  test("counts and sums in numbers", async () => {
    const { db } = await withCounters(engine);
    const row = await db
      .selectFrom("counter")
      .select(({ fn }) => [fn.countAll().as("count"), fn.sum("n").as("sum")])
      .select(sql<unknown>`cast(1.5 as numeric)`.as("numeric"))
      .executeTakeFirstOrThrow();
    expect(row).toEqual({ count: 1, sum: 0, numeric: 1.5 });
  });

  test("says how many rows were written, or returns them", async () => {
    const { db } = await withCounters(engine);
    const update = db.updateTable("counter").set({ n: 2 });
    const { numUpdatedRows } = await update.executeTakeFirstOrThrow();
    expect(numUpdatedRows).toBe(1n);
    const raw = await sql`update counter set n = 3`.execute(db);
    expect(raw.numAffectedRows).toBe(1n);
    expect(await update.returning("n").execute()).toEqual([{ n: 2 }]);
  });

  test("keeps any text but a NUL character", async () => {
    const { db } = await withCounters(engine);
    const text = "Ŵyn ✓ 👩🏽‍🦽 'quoted' \u0001";
    await db.updateTable("counter").set({ note: text }).execute();
    const row = await db.selectFrom("counter").select("note").execute();
    expect(row).toEqual([{ note: text }]);
    const nul = db.updateTable("counter").set({ note: "a\0b" }).execute();
    await expect(nul).rejects.toThrow();
  });

  test("lets three migrations start at once", async () => {
    const { db } = await withCounters(engine);
    const create = (trx: Counters) =>
      trx.schema.createTable("once").addColumn("id", "text").execute();
    const results = await Promise.all([1, 2, 3].map(() => migrate(db, create)));
    expect(results.map(({ error }) => error)).toEqual(Array(3).fill(undefined));
  });
});

function migrate(db: Counters, up: (trx: Counters) => Promise<void>) {
  const getMigrations = () => Promise.resolve({ first: { up } });
  return new Migrator({ db, provider: { getMigrations } }).migrateToLatest();
}

function same(error: unknown) {
  return error;
}

/** What an engine says when there is no room: by itself, or as it would. */
async function withoutRoom(dialect: "sqlite" | "postgres", trx: Counters) {
  if (dialect === "postgres") {
    await sql`do $$ begin raise disk_full; end $$`.execute(trx);
    return;
  }
  await sql`pragma max_page_count = 1`.execute(trx);
  const note = "long ".repeat(10_000);
  await trx.updateTable("counter").set({ note }).execute();
}
