import type { Kysely } from "kysely";
import type { Tables } from "../schema.ts";
import type { Moment } from "../values.ts";

/** Keeps a link for setting a password, under the digest of its token. */
export async function insertReset(
  db: Kysely<Tables>,
  reset: {
    tokenHash: string;
    personId: string;
    at: Moment;
    expiresAt: Moment;
  },
): Promise<void> {
  await db
    .insertInto("password_reset")
    .values({
      token_hash: reset.tokenHash,
      person_id: reset.personId,
      created_at: reset.at,
      expires_at: reset.expiresAt,
    })
    .execute();
}

/** A link for setting a password with the account it is for, or undefined. */
export async function findReset(db: Kysely<Tables>, tokenHash: string) {
  return db
    .selectFrom("password_reset")
    .innerJoin("person", "person.id", "password_reset.person_id")
    .select([
      "person.id as person_id",
      "person.email",
      "person.password_hash",
      "password_reset.expires_at",
      "password_reset.used_at",
    ])
    .where("password_reset.token_hash", "=", tokenHash)
    .executeTakeFirst();
}

/**
 * Uses up a link.
 * @returns false when it was used before, or its hour is over
 */
export async function spendReset(
  db: Kysely<Tables>,
  tokenHash: string,
  at: Moment,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("password_reset")
    .set({ used_at: at })
    .where("token_hash", "=", tokenHash)
    .where("used_at", "is", null)
    .where("expires_at", ">", at)
    .executeTakeFirst();
  return Number(numUpdatedRows) === 1;
}

/** Uses up every link of a person that is still good. */
export async function spendResetsOf(
  db: Kysely<Tables>,
  personId: string,
  at: Moment,
): Promise<void> {
  await db
    .updateTable("password_reset")
    .set({ used_at: at })
    .where("person_id", "=", personId)
    .where("used_at", "is", null)
    .execute();
}

/** How many links a person was sent after a moment. */
export async function countResetsSince(
  db: Kysely<Tables>,
  personId: string,
  since: Moment,
): Promise<number> {
  const { count } = await db
    .selectFrom("password_reset")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("person_id", "=", personId)
    .where("created_at", ">", since)
    .executeTakeFirstOrThrow();
  return Number(count);
}
