import {
  DeleteQueryNode,
  InsertQueryNode,
  RawNode,
  SelectQueryNode,
  UpdateQueryNode,
} from "kysely";
import type { CompiledQuery, DatabaseConnection, QueryResult } from "kysely";
import type {
  ConnectionPool,
  SqliteConnection,
} from "#db/sqlite3-connections.ts";

/** Who writes and who reads. */
export interface Pools {
  readonly writer: ConnectionPool;
  readonly readers: ConnectionPool;
}

/**
 * What Kysely takes for a connection. Reads go to a reader; the first write
 * takes the writer and keeps it until the release; a transaction keeps what
 * it began on. Waiting too long rejects with ConnectionTimeoutError.
 */
export class Lease implements DatabaseConnection {
  readonly #pools: Pools;
  #held: { connection: SqliteConnection; pool: ConnectionPool } | undefined;
  #inTransaction = false;

  constructor(pools: Pools) {
    this.#pools = pools;
  }

  async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    const connection = await this.#connectionFor(query);
    const { sql, parameters } = query;
    if (!countsChanges(query)) {
      return { rows: await connection.all<Row>(sql, parameters) };
    }
    const changes = await connection.run(sql, parameters);
    return { rows: [], numAffectedRows: BigInt(changes) };
  }

  /** All in one piece: Kysely asks for it, and nothing here reads so much. */
  async *streamQuery<Row>(query: CompiledQuery) {
    yield await this.executeQuery<Row>(query);
  }

  /** Begins a transaction; one that only reads sees one moment throughout. */
  async begin(readOnly: boolean) {
    const { readers, writer } = this.#pools;
    const connection = await this.#hold(readOnly ? readers : writer);
    // `immediate`: a transaction that reads first and writes later would
    // otherwise fail when somebody else has written in between.
    await connection.all(readOnly ? "begin" : "begin immediate");
    this.#inTransaction = true;
    // The moment is that of the first read, not of `begin`.
    if (readOnly) await connection.all("select 1 from sqlite_schema limit 1");
  }

  async end(how: "commit" | "rollback") {
    if (!this.#held || !this.#inTransaction) return;
    try {
      await this.#held.connection.all(how);
    } catch (error) {
      // A full disk makes SQLite roll back by itself; that is what was asked.
      if (how === "commit" || !isAlreadyRolledBack(error)) throw error;
    }
    this.#inTransaction = false;
  }

  async release() {
    try {
      await this.end("rollback");
    } finally {
      if (this.#held) this.#held.pool.release(this.#held.connection);
      this.#held = undefined;
    }
  }

  #connectionFor(query: CompiledQuery) {
    const { readers, writer } = this.#pools;
    const keeps = this.#inTransaction || this.#held?.pool === writer;
    if (this.#held && keeps) return this.#held.connection;
    return this.#hold(isRead(query) ? readers : writer);
  }

  async #hold(pool: ConnectionPool) {
    if (this.#held?.pool === pool) return this.#held.connection;
    await this.release();
    const connection = await pool.acquire();
    this.#held = { connection, pool };
    return connection;
  }
}

function isRead({ query, sql }: CompiledQuery) {
  if (SelectQueryNode.is(query)) return true;
  const reads = /^\s*(select|values)\b/i;
  return RawNode.is(query) && reads.test(sql);
}

function countsChanges({ query, sql }: CompiledQuery) {
  if (RawNode.is(query)) {
    const writes = /^\s*(insert|update|delete|replace)\b/i;
    return writes.test(sql) && !/\breturning\b/i.test(sql);
  }
  const changes =
    InsertQueryNode.is(query) ||
    UpdateQueryNode.is(query) ||
    DeleteQueryNode.is(query);
  return changes && !query.returning && !query.explain;
}

function isAlreadyRolledBack(error: unknown) {
  return (
    error instanceof Error && /no transaction is active/.test(error.message)
  );
}
