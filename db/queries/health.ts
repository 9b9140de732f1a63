import type { Kysely } from "kysely";
import type { Tables } from "../schema.ts";

/** Asks the database for next to nothing. Throws when it does not answer. */
export async function checkDatabase(db: Kysely<Tables>): Promise<void> {
  await db.selectFrom("council").select("id").limit(1).execute();
}
