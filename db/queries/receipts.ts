import type { Kysely } from "kysely";
import type { Tables } from "../schema.ts";
import type { Moment } from "../values.ts";

/** Where a form that was answered before led to, or undefined. */
export async function findReceipt(
  db: Kysely<Tables>,
  key: string,
  personId: string,
): Promise<string | undefined> {
  const row = await db
    .selectFrom("receipt")
    .select("location")
    .where("key", "=", key)
    .where("person_id", "=", personId)
    .executeTakeFirst();
  return row?.location;
}

/** Remembers where a form led to. Throws a unique violation the second time. */
export async function insertReceipt(
  db: Kysely<Tables>,
  receipt: { key: string; personId: string; location: string; at: Moment },
): Promise<void> {
  await db
    .insertInto("receipt")
    .values({
      key: receipt.key,
      person_id: receipt.personId,
      location: receipt.location,
      created_at: receipt.at,
    })
    .execute();
}
