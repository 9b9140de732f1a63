import type { Kysely } from "kysely";
import type { Tables } from "../schema.ts";
import type { Moment } from "../values.ts";

/** Records a sign-in under the digest of its secret. */
export async function insertSignIn(
  db: Kysely<Tables>,
  row: {
    id: string;
    personId: string;
    at: Moment;
    expiresAt: Moment;
    device: string;
  },
): Promise<void> {
  await db
    .insertInto("sign_in")
    .values({
      id: row.id,
      person_id: row.personId,
      created_at: row.at,
      seen_at: row.at,
      expires_at: row.expiresAt,
      device: row.device,
    })
    .execute();
}

/** The person behind a sign-in that has not expired at a moment, or undefined. */
export async function findSignIn(db: Kysely<Tables>, id: string, at: Moment) {
  const row = await db
    .selectFrom("sign_in")
    .innerJoin("person", "person.id", "sign_in.person_id")
    .select([
      "person.id",
      "person.name",
      "person.email",
      "person.is_programme_manager",
      "sign_in.seen_at",
    ])
    .where("sign_in.id", "=", id)
    .where("sign_in.expires_at", ">", at)
    .executeTakeFirst();
  return (
    row && {
      id: row.id,
      name: row.name,
      email: row.email,
      isProgrammeManager: row.is_programme_manager === 1,
      seenAt: row.seen_at,
      signInId: id,
    }
  );
}

/** Notes that a sign-in was used. */
export async function touchSignIn(
  db: Kysely<Tables>,
  id: string,
  at: Moment,
): Promise<void> {
  await db
    .updateTable("sign_in")
    .set({ seen_at: at })
    .where("id", "=", id)
    .execute();
}

/** Every live sign-in of a person, newest use first. */
export async function listSignIns(
  db: Kysely<Tables>,
  personId: string,
  at: Moment,
) {
  return db
    .selectFrom("sign_in")
    .select(["id", "created_at", "seen_at", "device"])
    .where("person_id", "=", personId)
    .where("expires_at", ">", at)
    .orderBy("seen_at", "desc")
    .execute();
}

/** Ends one sign-in of a person; one of somebody else's is left alone. */
export async function deleteSignInOf(
  db: Kysely<Tables>,
  personId: string,
  id: string,
): Promise<void> {
  await db
    .deleteFrom("sign_in")
    .where("person_id", "=", personId)
    .where("id", "=", id)
    .execute();
}

/** Clears away the sign-ins of a person that ran out. */
export async function deleteExpiredSignIns(
  db: Kysely<Tables>,
  personId: string,
  at: Moment,
): Promise<void> {
  await db
    .deleteFrom("sign_in")
    .where("person_id", "=", personId)
    .where("expires_at", "<=", at)
    .execute();
}

/** Ends every sign-in of a person, except one when it is named. */
export async function deleteSignInsOf(
  db: Kysely<Tables>,
  personId: string,
  except: string | null = null,
): Promise<void> {
  await db
    .deleteFrom("sign_in")
    .where("person_id", "=", personId)
    .$if(except !== null, (query) => query.where("id", "!=", except ?? ""))
    .execute();
}
