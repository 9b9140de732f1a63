import type { Kysely } from "kysely";
import type { Tables } from "../schema.ts";
import type { Moment } from "../values.ts";

/** A submitted copy without its content, as a list shows it. */
export interface SubmissionHead {
  number: number;
  at: Moment;
  by: string;
  sha256: string;
}

const select = (db: Kysely<Tables>, challengeId: string) =>
  db
    .selectFrom("submission")
    .innerJoin("person", "person.id", "submission.person_id")
    .select([
      "submission.number",
      "submission.at",
      "submission.sha256",
      "person.name as by",
    ])
    .where("submission.challenge_id", "=", challengeId);

/** Every submitted copy of a challenge, newest first; both sides may see it. */
export async function listSubmissions(
  db: Kysely<Tables>,
  challengeId: string,
): Promise<SubmissionHead[]> {
  return select(db, challengeId).orderBy("submission.number", "desc").execute();
}

/**
 * One submitted copy with its content as JSON, or undefined.
 * @param number "latest" for the newest
 */
export async function findSubmission(
  db: Kysely<Tables>,
  challengeId: string,
  number: number | "latest",
): Promise<(SubmissionHead & { content: string }) | undefined> {
  return select(db, challengeId)
    .select("submission.content")
    .$if(number !== "latest", (query) =>
      query.where("submission.number", "=", Number(number)),
    )
    .orderBy("submission.number", "desc")
    .limit(1)
    .executeTakeFirst();
}

/**
 * Keeps a submitted copy. Throws a unique violation when its number is taken.
 */
export async function insertSubmission(
  db: Kysely<Tables>,
  row: {
    id: string;
    challengeId: string;
    number: number;
    at: Moment;
    by: string;
    content: string;
    sha256: string;
  },
): Promise<void> {
  await db
    .insertInto("submission")
    .values({
      id: row.id,
      challenge_id: row.challengeId,
      number: row.number,
      at: row.at,
      person_id: row.by,
      content: row.content,
      sha256: row.sha256,
    })
    .execute();
}
