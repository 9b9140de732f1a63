import { CompiledQuery, Kysely } from "kysely";
import type { DatabaseConnection, Dialect, Driver } from "kysely";

/**
 * Runs work in one transaction, kept as a whole or not at all, and made safe
 * on the disk once instead of change by change. Transactions that the work
 * opens on the database it is given are savepoints in this one: they come one
 * after the other, and the outer database must not be used meanwhile.
 */
export async function atOnce<DB, T>(
  db: Kysely<DB>,
  work: (db: Kysely<DB>) => Promise<T>,
): Promise<T> {
  return db.transaction().execute((whole) =>
    whole.getExecutor().provideConnection((connection) => {
      const dialect = dialectWithin(whole, connection);
      return work(new Kysely<DB>({ dialect }));
    }),
  );
}

/** The transaction's own SQL, on the one connection that it holds. */
function dialectWithin<DB>(
  whole: Kysely<DB>,
  connection: DatabaseConnection,
): Dialect {
  const executor = whole.getExecutor();
  return {
    createAdapter: () => executor.adapter,
    createDriver: () => driverOn(connection),
    createIntrospector: () => whole.introspection,
    createQueryCompiler: () => ({
      compileQuery: (node, id) => executor.compileQuery(node, id),
    }),
  };
}

function driverOn(connection: DatabaseConnection): Driver {
  const run = async (sql: string) => {
    await connection.executeQuery(CompiledQuery.raw(sql));
  };
  const nothing = () => Promise.resolve();
  return {
    init: nothing,
    acquireConnection: () => Promise.resolve(connection),
    beginTransaction: () => run("savepoint within"),
    commitTransaction: () => run("release savepoint within"),
    async rollbackTransaction() {
      await run("rollback to savepoint within");
      await run("release savepoint within");
    },
    releaseConnection: nothing,
    destroy: nothing,
  };
}
