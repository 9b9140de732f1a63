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
    .where("key", "=", ownKey(personId, key))
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
      key: ownKey(receipt.personId, receipt.key),
      person_id: receipt.personId,
      location: receipt.location,
      created_at: receipt.at,
    })
    .execute();
}

/** A key is only its person's: an equal one of another is another key. */
const ownKey = (personId: string, key: string) => `${personId} ${key}`;
