import { type Kysely, sql } from "kysely";
import type { Migration } from "kysely/migration";

/** A forward-only migration of plain statements that both engines read. */
export function statements(...list: readonly string[]): Migration {
  return {
    async up(db: Kysely<unknown>) {
      // One at a time: sqlite3 silently ignores all but the first of several.
      for (const statement of list) await sql.raw(statement).execute(db);
    },
  };
}
