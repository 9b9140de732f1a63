import type { Kysely } from "kysely";
import type { OpenOptions } from "#db/connection.server.ts";
import type { Engine } from "#test/db/engines.ts";

/** A database with one small table, for tests of the engine itself. */
export type Counters = Kysely<{
  counter: { id: string; n: number; note: string | null };
}>;

/** Opens a fresh database with the table and one row, `a`, at nought. */
export async function withCounters(engine: Engine, options?: OpenOptions) {
  const connection = await engine.fresh(options);
  const db = countersOf(connection.db);
  await createCounters(db);
  return { ...connection, db };
}

/** The same connection, seen as holding that table only. */
export function countersOf(db: object) {
  return db as Counters;
}

/** Makes the table and its row. */
export async function createCounters(db: Counters) {
  await db.schema
    .createTable("counter")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("n", "integer", (column) => column.notNull())
    .addColumn("note", "text")
    .execute();
  await db
    .insertInto("counter")
    .values({ id: "a", n: 0, note: null })
    .execute();
}

/** Reads the counter. */
export async function read(db: Counters) {
  const query = db.selectFrom("counter").select("n").where("id", "=", "a");
  return (await query.executeTakeFirstOrThrow()).n;
}

/** Reads, waits a little and writes, all in one transaction. */
export async function increment(db: Counters) {
  const add = async (trx: Counters) => {
    const n = await read(trx);
    await new Promise(setImmediate);
    await trx
      .updateTable("counter")
      .set({ n: n + 1 })
      .execute();
  };
  if (db.isTransaction) await add(db);
  else await db.transaction().execute(add);
}
