import type { Kysely } from "kysely";

/**
 * Reads several things as they stand at one moment, while others go on
 * writing: nobody waits for it, and it waits for nobody.
 * @param read is given what can only be read; a write in it is refused
 */
export async function atOneMoment<DB, T>(
  db: Kysely<DB>,
  read: (db: Kysely<DB>) => Promise<T>,
): Promise<T> {
  return db
    .transaction()
    .setAccessMode("read only")
    .setIsolationLevel("repeatable read")
    .execute(read);
}
