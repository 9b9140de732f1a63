import sqlite3 from "sqlite3";

/** What SQLite can keep without changing it on the way in. */
export type Bindable = null | number | string | Uint8Array;

/** A connection was not free in time: a leak, or `db` used within `trx`. */
class ConnectionTimeoutError extends Error {
  override name = "ConnectionTimeoutError";
}

/**
 * Returns the value when SQLite keeps it as it is. Throws a TypeError for
 * what node-sqlite3 would silently turn into NULL, text or something else.
 */
function bindable(value: unknown): Bindable {
  if (value === null || value instanceof Uint8Array) return value;
  if (typeof value === "string") {
    if (!value.includes("\0")) return value;
    throw new TypeError("A text with a NUL character cannot be stored");
  }
  if (typeof value === "number") {
    if (Number.isFinite(value)) return value;
    throw new TypeError(`${value} cannot be stored: it would become NULL`);
  }
  throw new TypeError(refusal(value));
}

/** One SQLite handle with its prepared statements. One user at a time. */
export class SqliteConnection {
  readonly #database: sqlite3.Database;
  readonly #statements = new Map<string, sqlite3.Statement>();

  private constructor(database: sqlite3.Database) {
    this.#database = database;
  }

  /** Opens a file. Rejects when it cannot be opened. */
  static async open(file: string, access: "read" | "write") {
    const mode =
      access === "read"
        ? sqlite3.OPEN_READONLY
        : sqlite3.OPEN_READWRITE | sqlite3.OPEN_CREATE;
    let database: sqlite3.Database | undefined;
    await finished((done) => {
      database = new sqlite3.Database(file, mode, done);
    });
    if (!database) throw new Error(`${file} did not open`);
    return new SqliteConnection(database);
  }

  /** Runs a statement and returns its rows. */
  async all<Row>(sql: string, parameters: readonly unknown[] = []) {
    const binds = parameters.map(bindable);
    const { statement, release } = await this.#prepared(sql);
    try {
      return await new Promise<Row[]>((resolve, reject) => {
        statement.all<Row>(binds, (error, rows) =>
          error ? reject(error) : resolve(rows),
        );
      });
    } finally {
      await release();
    }
  }

  /** Runs a writing statement and returns how many rows it changed. */
  async run(sql: string, parameters: readonly unknown[] = []) {
    const binds = parameters.map(bindable);
    const { statement, release } = await this.#prepared(sql);
    try {
      return await new Promise<number>((resolve, reject) => {
        statement.run(binds, function (error) {
          if (error) reject(error);
          else resolve(this.changes);
        });
      });
    } finally {
      await release();
    }
  }

  /** Closes the handle. Rejects while a statement is still running. */
  async close() {
    await Promise.all([...this.#statements.values()].map(finalised));
    this.#statements.clear();
    await finished((done) => this.#database.close(done));
  }

  async #prepared(sql: string) {
    if (sql.length > longestCached) {
      const statement = await this.#prepare(sql);
      return { statement, release: () => finalised(statement) };
    }
    const statement = this.#statements.get(sql) ?? (await this.#prepare(sql));
    this.#statements.delete(sql);
    this.#statements.set(sql, statement);
    return { statement, release: () => this.#dropOldest() };
  }

  async #prepare(sql: string) {
    let statement: sqlite3.Statement | undefined;
    await finished((done) => {
      statement = this.#database.prepare(sql, done);
    });
    if (!statement) throw new Error("The statement was not prepared");
    return statement;
  }

  async #dropOldest() {
    if (this.#statements.size <= mostCached) return;
    const [oldest] = this.#statements;
    if (!oldest) return;
    this.#statements.delete(oldest[0]);
    await finalised(oldest[1]);
  }
}

/** Hands out connections, first come first served, within a time limit. */
export class ConnectionPool {
  readonly #connections: readonly SqliteConnection[];
  readonly #idle: SqliteConnection[];
  readonly #waiting: ((connection: SqliteConnection) => void)[] = [];
  readonly #timeout: number;

  constructor(connections: readonly SqliteConnection[], timeout: number) {
    this.#connections = connections;
    this.#idle = [...connections];
    this.#timeout = timeout;
  }

  /** Rejects with ConnectionTimeoutError when none came free in time. */
  acquire(): Promise<SqliteConnection> {
    const idle = this.#idle.pop();
    if (idle) return Promise.resolve(idle);
    return new Promise((resolve, reject) => {
      const waiting = (connection: SqliteConnection) => {
        clearTimeout(timer);
        resolve(connection);
      };
      const timer = setTimeout(() => {
        this.#waiting.splice(this.#waiting.indexOf(waiting), 1);
        reject(new ConnectionTimeoutError(tooLate(this.#timeout)));
      }, this.#timeout);
      this.#waiting.push(waiting);
    });
  }

  /** Takes a connection back and gives it to whoever has waited longest. */
  release(connection: SqliteConnection) {
    const next = this.#waiting.shift();
    if (next) next(connection);
    else this.#idle.push(connection);
  }

  /** Waits for running work, within the time limit, then closes all. */
  async close() {
    await Promise.allSettled(this.#connections.map(() => this.acquire()));
    await Promise.all(this.#connections.map((one) => one.close()));
  }
}

const mostCached = 200;
const longestCached = 10_000;

function refusal(value: unknown) {
  if (typeof value === "boolean") return "A flag is stored as 0 or 1";
  if (typeof value === "bigint") return "A bigint would silently become NULL";
  if (value === undefined) return "undefined would become NULL: write null";
  if (value instanceof Date) return "A Date is stored as ISO text";
  return `A value of type ${typeof value} cannot be stored: write it as text`;
}

function tooLate(timeout: number) {
  return (
    `No database connection became free within ${timeout} ms. ` +
    "Was `db` used instead of `trx` inside a transaction?"
  );
}

function finalised(statement: sqlite3.Statement) {
  return new Promise<void>((resolve) => {
    statement.finalize(() => resolve());
  });
}

function finished(start: (done: (error: Error | null) => void) => void) {
  return new Promise<void>((resolve, reject) => {
    start((error) => (error ? reject(error) : resolve()));
  });
}
