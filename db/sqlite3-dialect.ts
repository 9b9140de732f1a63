import { SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler } from "kysely";
import type { Dialect, Driver, Kysely, TransactionSettings } from "kysely";
import { ConnectionPool, SqliteConnection } from "#db/sqlite3-connections.ts";
import { Lease } from "#db/sqlite3-lease.ts";
import type { Pools } from "#db/sqlite3-lease.ts";

/** Where the database is and how its connections behave. */
export interface Sqlite3Config {
  /** A path; it is made when there is none. */
  readonly file: string;
  /** Run on each connection as it is opened. */
  readonly pragmas: readonly string[];
  /** How long a query may wait for a free connection, in milliseconds. */
  readonly acquireTimeout: number;
}

/**
 * Kysely on `sqlite3`: one writer and three readers in WAL mode, so that
 * nobody who reads waits for somebody who writes.
 */
export class Sqlite3Dialect implements Dialect {
  readonly #config: Sqlite3Config;

  constructor(config: Sqlite3Config) {
    this.#config = config;
  }

  createDriver() {
    return new Sqlite3Driver(this.#config);
  }

  createQueryCompiler() {
    return new SqliteQueryCompiler();
  }

  createAdapter() {
    return new Sqlite3Adapter();
  }

  createIntrospector(db: Kysely<unknown>) {
    return new SqliteIntrospector(db);
  }
}

class Sqlite3Adapter extends SqliteAdapter {
  override get supportsMultipleConnections() {
    return true;
  }

  // Kysely's own adapter says false: a migration that fails half-way would
  // leave its first half behind.
  override get supportsTransactionalDdl() {
    return true;
  }
}

class Sqlite3Driver implements Driver {
  readonly #config: Sqlite3Config;
  #pools: Pools | undefined;

  constructor(config: Sqlite3Config) {
    this.#config = config;
  }

  async init() {
    this.#pools = await openPools(this.#config);
  }

  async acquireConnection() {
    if (!this.#pools) throw new Error("The database is not open");
    return new Lease(this.#pools);
  }

  async beginTransaction(lease: Lease, settings: TransactionSettings) {
    await lease.begin(settings.accessMode === "read only");
  }

  async commitTransaction(lease: Lease) {
    await lease.end("commit");
  }

  async rollbackTransaction(lease: Lease) {
    await lease.end("rollback");
  }

  async releaseConnection(lease: Lease) {
    await lease.release();
  }

  async destroy() {
    if (!this.#pools) return;
    const { readers, writer } = this.#pools;
    // The writer goes last: it then folds the WAL file into the database.
    await readers.close();
    await writer.close();
  }
}

const readerCount = 3;

async function openPools(config: Sqlite3Config): Promise<Pools> {
  const writer = await openConnection(config, "write");
  const writers = new ConnectionPool([writer], config.acquireTimeout);
  const readers: SqliteConnection[] = [];
  for (let count = 0; count < readerCount; count += 1) {
    readers.push(await openConnection(config, "read"));
  }
  const pool = new ConnectionPool(readers, config.acquireTimeout);
  return { writer: writers, readers: pool };
}

async function openConnection(config: Sqlite3Config, access: "read" | "write") {
  const connection = await SqliteConnection.open(config.file, access);
  try {
    for (const pragma of config.pragmas) {
      await connection.all(`pragma ${pragma}`);
    }
    if (access === "write") await connection.all("pragma journal_mode = wal");
    return connection;
  } catch (error) {
    await connection.close();
    throw error;
  }
}
