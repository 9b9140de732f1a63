import { sql } from "kysely";
import { expect, test } from "vitest";
import { migrate } from "#db/migrate.server.ts";
import { readColumns } from "#db/queries/transfer.ts";
import { transferNames, transferTable } from "#db/queries/transfer-tables.ts";
import { type Engine, describeEachEngine } from "#test/db/engines.ts";
import { everyTable, fillEveryTable } from "#test/support/every-table.ts";

/** Columns that name something without a foreign key, and why. */
const loose: Record<string, string> = {
  "comment.subject_id": "points at one of several tables, or at a criterion",
  "comment.block_id": "is a block of a report, not a row",
};

async function aDatabase(engine: Engine) {
  const { db } = await engine.fresh();
  await migrate(db);
  return db;
}

type Database = Awaited<ReturnType<typeof aDatabase>>;

/** "table.column" of every foreign key, and the table it points at. */
async function foreignKeys(engine: Engine, db: Database) {
  const query =
    engine.dialect === "sqlite"
      ? sql<{ at: string; to: string }>`
          select m.name || '.' || f."from" as "at", f."table" as "to"
          from sqlite_master m, pragma_foreign_key_list(m.name) f
          where m.type = 'table'`
      : sql<{ at: string; to: string }>`
          select k.table_name || '.' || k.column_name as "at", u.table_name as "to"
          from information_schema.table_constraints c
          join information_schema.key_column_usage k using (constraint_name)
          join information_schema.constraint_column_usage u using (constraint_name)
          where c.constraint_type = 'FOREIGN KEY'`;
  const { rows } = await query.execute(db);
  return new Map(rows.map(({ at, to }) => [at, to]));
}

describeEachEngine("the schema", (engine) => {
  test("holds every table, and each takes rows with the columns we know", async () => {
    const db = await aDatabase(engine);
    await fillEveryTable(db);
    const columns = await readColumns(db);
    for (const [name, rows] of Object.entries(everyTable)) {
      const known = [...(columns.get(name)?.keys() ?? [])];
      const used = rows.flatMap((row) => Object.keys(row));
      expect(known, name).toEqual(expect.arrayContaining(used));
    }
  });

  test("points every id and every name of a person at its table", async () => {
    const db = await aDatabase(engine);
    const keys = await foreignKeys(engine, db);
    const columns = await readColumns(db);
    const bare = Object.keys(everyTable).flatMap((name) =>
      [...(columns.get(name)?.keys() ?? [])]
        .filter((column) => /_(id|by)$/.test(column))
        .map((column) => `${name}.${column}`)
        .filter((at) => !keys.has(at)),
    );
    expect(bare.toSorted()).toEqual(Object.keys(loose).toSorted());
  });

  test("points where an export says it points", async () => {
    const db = await aDatabase(engine);
    const keys = await foreignKeys(engine, db);
    for (const name of transferNames) {
      const here = [...keys].filter(([at]) => at.startsWith(`${name}.`));
      const said = Object.entries(transferTable(name).of).map(
        ([column, to]) => [`${name}.${column}`, to],
      );
      expect(Object.fromEntries(said), name).toEqual(Object.fromEntries(here));
    }
  });
});
