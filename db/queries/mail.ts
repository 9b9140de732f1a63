import type { Kysely } from "kysely";
import type { Tables } from "../schema.ts";
import type { Moment } from "../values.ts";

/**
 * Keeps a letter in the outbox.
 * @param letter byHand: for people to pass on, whatever mail server is set up
 *   later
 */
export async function insertMail(
  db: Kysely<Tables>,
  letter: {
    id: string;
    to: string;
    subject: string;
    body: string;
    at: Moment;
    byHand?: boolean;
  },
): Promise<void> {
  await db
    .insertInto("mail")
    .values({
      id: letter.id,
      recipient: letter.to,
      subject: letter.subject,
      body: letter.body,
      created_at: letter.at,
      failure: letter.byHand ? "" : null,
    })
    .execute();
}

/**
 * Takes a letter that was neither sent nor refused, so that no other process
 * sends it too.
 * @param lapsed when another must have taken it to have it no longer: one that
 *   ended in the middle left it
 * @returns false when somebody else has it, or it needs no sending any more
 */
export async function takeMail(
  db: Kysely<Tables>,
  id: string,
  { at, lapsed }: { at: Moment; lapsed: Moment },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("mail")
    .set({ taken_at: at })
    .where("id", "=", id)
    .where("sent_at", "is", null)
    .where("failure", "is", null)
    .where((eb) =>
      eb.or([eb("taken_at", "is", null), eb("taken_at", "<=", lapsed)]),
    )
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Records that a letter went out, or why it did not. */
export async function markMail(
  db: Kysely<Tables>,
  id: string,
  { sentAt, failure }: { sentAt: Moment | null; failure: string | null },
): Promise<void> {
  await db
    .updateTable("mail")
    .set({ sent_at: sentAt, failure })
    .where("id", "=", id)
    .execute();
}

/** One page of the outbox, sent and not sent, newest first. */
export async function listMail(
  db: Kysely<Tables>,
  { limit, offset }: { limit: number; offset: number },
) {
  return db
    .selectFrom("mail")
    .selectAll()
    .orderBy("created_at", "desc")
    .orderBy("id")
    .limit(limit)
    .offset(offset)
    .execute();
}

/** How many letters the outbox holds. */
export async function countMail(db: Kysely<Tables>): Promise<number> {
  const { count } = await db
    .selectFrom("mail")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** The letters since a moment that were neither sent nor refused, in order. */
export async function listWaiting(
  db: Kysely<Tables>,
  since: Moment,
): Promise<Array<{ id: string; to: string; subject: string; body: string }>> {
  return db
    .selectFrom("mail")
    .select(["id", "recipient as to", "subject", "body"])
    .where("created_at", ">=", since)
    .where("sent_at", "is", null)
    .where("failure", "is", null)
    .orderBy("created_at")
    .orderBy("id")
    .execute();
}

/**
 * How many letters since a moment were not sent: those that a mail server
 * refused, and those that were written before another moment and still wait.
 */
export async function countNotSent(
  db: Kysely<Tables>,
  { since, waitingSince }: { since: Moment; waitingSince: Moment },
): Promise<number> {
  const { count } = await db
    .selectFrom("mail")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("created_at", ">=", since)
    .where("sent_at", "is", null)
    .where((eb) =>
      eb.or([
        eb("failure", "is not", null),
        eb("created_at", "<=", waitingSince),
      ]),
    )
    .executeTakeFirstOrThrow();
  return Number(count);
}
