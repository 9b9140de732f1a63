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

/** Who writes and who reads; one and the same pool for `:memory:`. */
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
  #transaction: "none" | "read" | "write" = "none";

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

  async *streamQuery<Row>(query: CompiledQuery, chunkSize: number) {
    if (!isRead(query)) throw new Error("Only a select can be streamed");
    const connection = await this.#connectionFor(query);
    const { sql, parameters } = query;
    const chunks = connection.stream<Row>(sql, parameters, chunkSize);
    for await (const rows of chunks) yield { rows };
  }

  async begin(readOnly: boolean) {
    const { readers, writer } = this.#pools;
    const connection = await this.#hold(readOnly ? readers : writer);
    // `immediate`: a transaction that reads first and writes later would
    // otherwise fail when somebody else has written in between.
    await connection.all(readOnly ? "begin" : "begin immediate");
    this.#transaction = readOnly ? "read" : "write";
    if (!readOnly) return;
    // The snapshot is taken by the first read, not by `begin`.
    await connection.all("select 1 from sqlite_schema limit 1");
    if (readers === writer) await connection.all("pragma query_only = on");
  }

  async end(how: "commit" | "rollback") {
    const connection = this.#held?.connection;
    if (!connection || this.#transaction === "none") return;
    try {
      await connection.all(how);
    } catch (error) {
      // A full disk makes SQLite roll back by itself; that is what was asked.
      if (how === "commit" || !isAlreadyRolledBack(error)) throw error;
    }
    const { readers, writer } = this.#pools;
    if (this.#transaction === "read" && readers === writer) {
      await connection.all("pragma query_only = off");
    }
    this.#transaction = "none";
  }

  async command(sql: string) {
    await this.#held?.connection.all(sql);
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
    if (this.#held && this.#transaction !== "none") {
      return this.#held.connection;
    }
    if (this.#held?.pool === writer) return this.#held.connection;
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
  // `vacuum into` reads: a backup on a reader does not stop the writers.
  const reads = /^\s*(select|values|vacuum\s+into)\b/i;
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
