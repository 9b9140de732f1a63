import { CompiledQuery, Kysely } from "kysely";
import { describe, expect, test } from "vitest";
import { migrate } from "#db/migrate.server.ts";
import type { Tables } from "#db/schema.ts";
import { Sqlite3Dialect } from "#db/sqlite3-dialect.ts";
import { sqliteEngine } from "#test/db/engines.ts";
import { fillForReads, reads, wholes } from "#test/db/reads.ts";

/** Walked through as a whole, and why. */
const walked: Record<string, string> = {
  challenge: "the programme's list",
  challenge_date: "the programme's desk, of the challenges that are not over",
  council: "a few hundred",
  mail: "the outbox, by date",
  membership: "an export, with the roles that have ended",
  person: "the demonstration's accounts",
};

/** A database that keeps what it was asked, with its values. */
function listening(file: string) {
  const asked: CompiledQuery[] = [];
  const pragmas = ["foreign_keys = on"];
  const dialect = new Sqlite3Dialect({ file, pragmas, acquireTimeout: 1000 });
  const log = ({ query }: { query: CompiledQuery }) => void asked.push(query);
  return { db: new Kysely<Tables>({ dialect, log }), asked };
}

/** The tables through which a statement walks from end to end. */
async function scannedBy(db: Kysely<Tables>, query: CompiledQuery) {
  const { sql, parameters } = query;
  const plan = CompiledQuery.raw(`explain query plan ${sql}`, [...parameters]);
  const { rows } = await db.executeQuery<{ detail: string }>(plan);
  return rows.flatMap(({ detail }) => {
    const name = /^SCAN (?!CONSTANT)(\w+)/.exec(detail)?.[1];
    return name ? [tableOf(sql, name)] : [];
  });
}

/** What a name in a plan stands for; a part of the statement stands for none. */
function tableOf(sql: string, name: string): string {
  const alias = new RegExp(`"(\\w+)" as "${name}"`).exec(sql)?.[1];
  return alias ?? name;
}

describe("on SQLite", () => {
  const engine = sqliteEngine();

  test("no read walks through a table that grows with every challenge", async () => {
    const { url, db: fresh } = await engine.fresh();
    await migrate(fresh);
    await fillForReads(fresh);
    const { db, asked } = listening(url.slice("file:".length));
    for (const read of Object.values(reads)) await Promise.all(read(db));
    for (const read of Object.values(wholes)) await read(db);
    const statements = asked.filter(({ sql }) => !sql.includes("sqlite_"));
    const tables = await db.introspection.getTables();
    const growing = tables.filter(({ name }) => !(name in walked));
    const found = [];
    for (const query of statements) {
      for (const name of await scannedBy(db, query)) {
        if (growing.some((table) => table.name === name)) {
          found.push(`${name}: ${query.sql}`);
        }
      }
    }
    await db.destroy();
    expect(statements.length).toBeGreaterThan(100);
    expect(found).toEqual([]);
  });
});
