import type { Kysely } from "kysely";
import type { Tables } from "../schema.ts";
import type { Moment } from "../values.ts";

/** What a person can sign off for the council. */
export type SignOffSubject = "selfAssessment" | "response";

/** The newest sign-off of a subject with who gave it, or undefined. */
export async function findLatestSignOff(
  db: Kysely<Tables>,
  challengeId: string,
  subject: SignOffSubject,
): Promise<{ at: Moment; by: string; signed: string } | undefined> {
  return db
    .selectFrom("sign_off")
    .innerJoin("person", "person.id", "sign_off.person_id")
    .select(["sign_off.at", "sign_off.signed", "person.name as by"])
    .where("sign_off.challenge_id", "=", challengeId)
    .where("sign_off.subject", "=", subject)
    .orderBy("sign_off.at", "desc")
    .orderBy("sign_off.id")
    .limit(1)
    .executeTakeFirst();
}

/**
 * Who last marked the response as ready to be signed, and when; undefined
 * before anybody did. It is no signature: only the history keeps it.
 */
export async function findLatestReady(
  db: Kysely<Tables>,
  challengeId: string,
): Promise<{ at: Moment; by: string } | undefined> {
  return db
    .selectFrom("challenge_event")
    .innerJoin("person", "person.id", "challenge_event.person_id")
    .select(["challenge_event.at", "person.name as by"])
    .where("challenge_event.challenge_id", "=", challengeId)
    .where("challenge_event.event", "=", "responseReady")
    .orderBy("challenge_event.seq", "desc")
    .limit(1)
    .executeTakeFirst();
}

/** Records a sign-off; earlier ones stay in the record. */
export async function insertSignOff(
  db: Kysely<Tables>,
  row: {
    id: string;
    challengeId: string;
    subject: SignOffSubject;
    by: string;
    at: Moment;
    /** What it covers, as fingerprints; "" where its moment says so. */
    signed: string;
  },
): Promise<void> {
  await db
    .insertInto("sign_off")
    .values({
      id: row.id,
      challenge_id: row.challengeId,
      subject: row.subject,
      person_id: row.by,
      at: row.at,
      signed: row.signed,
    })
    .execute();
}
