import { expect, test } from "vitest";
import { atOnce } from "#db/at-once.ts";
import { type Counters, read, withCounters } from "#test/db/counters.ts";
import { describeEachEngine } from "#test/db/engines.ts";

const set = (db: Counters, n: number) =>
  db.updateTable("counter").set({ n }).execute();

describeEachEngine("work at once", (engine) => {
  test("is kept as a whole, its transactions with it", async () => {
    const { db } = await withCounters(engine);
    await atOnce(db, async (within) => {
      await within.transaction().execute((trx) => set(trx, 1));
      expect(await read(within)).toBe(1);
      if (engine.dialect === "sqlite") expect(await read(db)).toBe(0);
    });
    expect(await read(db)).toBe(1);
  });

  test("is not kept at all when it fails, whatever it had committed", async () => {
    const { db } = await withCounters(engine);
    const broken = atOnce(db, async (within) => {
      await within.transaction().execute((trx) => set(trx, 1));
      throw new Error("the power went");
    });
    await expect(broken).rejects.toThrow("the power went");
    expect(await read(db)).toBe(0);
  });

  test("goes on after one of its transactions was undone", async () => {
    const { db } = await withCounters(engine);
    await atOnce(db, async (within) => {
      await within.transaction().execute((trx) => set(trx, 1));
      const refused = within.transaction().execute(async (trx) => {
        await set(trx, 2);
        throw new Error("refused");
      });
      await expect(refused).rejects.toThrow("refused");
    });
    expect(await read(db)).toBe(1);
  });
});
