import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { Kysely, PostgresDialect } from "kysely";
import pg from "pg";
import type { Tables } from "#db/schema.ts";
import { Sqlite3Dialect } from "#db/sqlite3-dialect.ts";

/** An open database. */
export interface Connection {
  readonly db: Kysely<Tables>;
  readonly dialect: "sqlite" | "postgres";
  /** Waits for running queries, then closes. */
  close(): Promise<void>;
}

/** What a test may want different. */
export interface OpenOptions {
  /** Milliseconds that a query may wait for a free connection. */
  readonly acquireTimeout?: number;
}

/**
 * Opens `postgres://…`, or a SQLite file given as a path or as `file:path`.
 * The file's folder is made when missing. Nothing is read before the first
 * query, so a database that is down shows there.
 * @throws for any other kind of address, without repeating it
 */
export function open(url: string, options: OpenOptions = {}): Connection {
  const acquireTimeout = options.acquireTimeout ?? 10_000;
  const scheme = /^([a-z][a-z0-9+.-]+):/i.exec(url)?.[1]?.toLowerCase();
  if (scheme === "postgres" || scheme === "postgresql") {
    return openPostgres(url, acquireTimeout);
  }
  if (scheme === undefined || scheme === "file") {
    return openSqlite(filePath(url), acquireTimeout);
  }
  throw new Error(`Cannot open a ${scheme}: database; use a file or postgres:`);
}

const pragmas = [
  "busy_timeout = 5000",
  "foreign_keys = on",
  "synchronous = full",
];

function openSqlite(file: string, acquireTimeout: number): Connection {
  // Each connection would have a memory of its own.
  if (file === ":memory:") {
    throw new Error(
      "Cannot open a database in memory; use a file or postgres:",
    );
  }
  mkdirSync(dirname(file), { recursive: true });
  const dialect = new Sqlite3Dialect({ file, pragmas, acquireTimeout });
  const db = new Kysely<Tables>({ dialect });
  return { db, dialect: "sqlite", close: () => db.destroy() };
}

function openPostgres(url: string, acquireTimeout: number): Connection {
  const pool = new pg.Pool({
    connectionString: url,
    connectionTimeoutMillis: acquireTimeout,
    types: numbersAsNumbers(),
  });
  // Without a listener a lost idle connection would end the process; the
  // pool has already dropped it and the next query opens another.
  pool.on("error", () => {});
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  return { db, dialect: "postgres", close: () => db.destroy() };
}

function numbersAsNumbers() {
  const types = new pg.TypeOverrides();
  types.setTypeParser(pg.types.builtins.INT8, Number);
  types.setTypeParser(pg.types.builtins.NUMERIC, Number);
  return types;
}

function filePath(url: string) {
  if (url.startsWith("file://")) return fileURLToPath(url);
  return url.startsWith("file:") ? url.slice("file:".length) : url;
}
