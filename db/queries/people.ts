import type { Kysely } from "kysely";
import { byName } from "../by-name.ts";
import type { Tables } from "../schema.ts";
import { type Moment, flag } from "../values.ts";

/** An account, with what a password is checked against. */
export interface Account {
  id: string;
  name: string;
  email: string;
  passwordHash: string | null;
  isProgrammeManager: boolean;
}

const select = (db: Kysely<Tables>) =>
  db
    .selectFrom("person")
    .select(["id", "name", "email", "password_hash", "is_programme_manager"]);

type Row = Awaited<
  ReturnType<ReturnType<typeof select>["executeTakeFirstOrThrow"]>
>;

const fromRow = (row: Row): Account => ({
  id: row.id,
  name: row.name,
  email: row.email,
  passwordHash: row.password_hash,
  isProgrammeManager: row.is_programme_manager === 1,
});

/** The account of an email address in lower case, or undefined. */
export async function findAccountByEmail(
  db: Kysely<Tables>,
  email: string,
): Promise<Account | undefined> {
  const row = await select(db).where("email", "=", email).executeTakeFirst();
  return row && fromRow(row);
}

/** The account of a person, or undefined. */
export async function findAccount(
  db: Kysely<Tables>,
  id: string,
): Promise<Account | undefined> {
  const row = await select(db).where("id", "=", id).executeTakeFirst();
  return row && fromRow(row);
}

/** Adds a person. Throws a unique violation when the email is taken. */
export async function insertPerson(
  db: Kysely<Tables>,
  person: {
    id: string;
    name: string;
    email: string;
    passwordHash?: string | null;
    isProgrammeManager: boolean;
    at: Moment;
  },
): Promise<void> {
  await db
    .insertInto("person")
    .values({
      id: person.id,
      name: person.name,
      email: person.email,
      password_hash: person.passwordHash ?? null,
      is_programme_manager: flag(person.isProgrammeManager),
      created_at: person.at,
    })
    .execute();
}

/** Changes a person's name, password or programme-wide role; the rest stays. */
export async function updatePerson(
  db: Kysely<Tables>,
  id: string,
  change: {
    name?: string;
    passwordHash?: string;
    isProgrammeManager?: boolean;
  },
): Promise<void> {
  const { name, passwordHash, isProgrammeManager } = change;
  await db
    .updateTable("person")
    .set({
      ...(name === undefined ? {} : { name }),
      ...(passwordHash === undefined ? {} : { password_hash: passwordHash }),
      ...(isProgrammeManager === undefined
        ? {}
        : { is_programme_manager: flag(isProgrammeManager) }),
    })
    .where("id", "=", id)
    .execute();
}

/** What the email addresses of demonstration accounts end with. */
const demonstration = "%@demo.example";

/**
 * Every demonstration account with its live roles: one row per role, and one
 * without a challenge for an account that holds none.
 */
export async function listDemoAccounts(db: Kysely<Tables>) {
  return db
    .selectFrom("person")
    .leftJoin("membership", (join) =>
      join
        .onRef("membership.person_id", "=", "person.id")
        .on("membership.ended_at", "is", null),
    )
    .leftJoin("challenge", "challenge.id", "membership.challenge_id")
    .leftJoin("council", "council.id", "challenge.council_id")
    .select([
      "person.id",
      "person.name",
      "person.is_programme_manager",
      "membership.role",
      "challenge.id as challenge_id",
      "challenge.title",
      "challenge.state",
      "council.name as council_name",
    ])
    .where("person.email", "like", demonstration)
    .orderBy(byName("council.name"))
    .orderBy("challenge.id")
    .orderBy(byName("person.name"))
    .orderBy("person.id")
    .execute();
}

/** A demonstration account; undefined for any other, whatever its id. */
export async function findDemoAccount(
  db: Kysely<Tables>,
  id: string,
): Promise<Account | undefined> {
  const row = await select(db)
    .where("id", "=", id)
    .where("email", "like", demonstration)
    .executeTakeFirst();
  return row && fromRow(row);
}
