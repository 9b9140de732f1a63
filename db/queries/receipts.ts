import type { Kysely } from "kysely";
import type { Tables } from "../schema.ts";
import type { Moment } from "../values.ts";

/** What was sent with a key before, and where that led; or undefined. */
export async function findReceipt(
  db: Kysely<Tables>,
  key: string,
  personId: string,
): Promise<{ sent: string; location: string } | undefined> {
  return db
    .selectFrom("receipt")
    .select(["sent", "location"])
    .where("key", "=", ownKey(personId, key))
    .executeTakeFirst();
}

/** Remembers what was sent and where it led. Throws a unique violation the second time. */
export async function insertReceipt(
  db: Kysely<Tables>,
  receipt: {
    key: string;
    personId: string;
    sent: string;
    location: string;
    at: Moment;
  },
): Promise<void> {
  await db
    .insertInto("receipt")
    .values({
      key: ownKey(receipt.personId, receipt.key),
      person_id: receipt.personId,
      sent: receipt.sent,
      location: receipt.location,
      created_at: receipt.at,
    })
    .execute();
}

/** Forgets what was sent before a moment: nobody presses that long. */
export async function deleteReceipts(
  db: Kysely<Tables>,
  before: Moment,
): Promise<void> {
  await db.deleteFrom("receipt").where("created_at", "<", before).execute();
}

/** A key is only its person's: an equal one of another is another key. */
const ownKey = (personId: string, key: string) => `${personId} ${key}`;
