import type { Insertable, Kysely } from "kysely";
import type { ForeignReportTable, Tables } from "../schema.ts";
import type { Moment } from "../values.ts";

/** Keeps a report that was written elsewhere, as it was read. */
export async function insertForeignReport(
  db: Kysely<Tables>,
  row: Insertable<ForeignReportTable>,
): Promise<void> {
  await db.insertInto("foreign_report").values(row).execute();
}

/**
 * What is known of one of a challenge, with who saved it last; undefined for
 * none. Its words, and what they were read from, are left out: they are large.
 */
export async function findForeignReport(
  db: Kysely<Tables>,
  challengeId: string,
  id: string,
) {
  return db
    .selectFrom("foreign_report")
    .innerJoin("person", "person.id", "foreign_report.updated_by")
    .select([
      "foreign_report.id",
      "foreign_report.file_name",
      "foreign_report.corrections",
      "foreign_report.comments_are",
      "foreign_report.made",
      "foreign_report.made_at",
      "foreign_report.version",
      "foreign_report.updated_at",
      "person.name as updated_by_name",
    ])
    .where("foreign_report.challenge_id", "=", challengeId)
    .where("foreign_report.id", "=", id)
    .executeTakeFirst();
}

/** The words of one of a challenge, as the reader gave them, or undefined. */
export async function findForeignWords(
  db: Kysely<Tables>,
  challengeId: string,
  id: string,
): Promise<string | undefined> {
  const row = await ofChallenge(db, challengeId)
    .select("report")
    .where("id", "=", id)
    .executeTakeFirst();
  return row?.report;
}

/** The id of the one with these very bytes, or undefined. */
export async function findForeignReportLike(
  db: Kysely<Tables>,
  challengeId: string,
  sha256: string,
): Promise<string | undefined> {
  const row = await ofChallenge(db, challengeId)
    .select("id")
    .where("sha256", "=", sha256)
    .executeTakeFirst();
  return row?.id;
}

const ofChallenge = (db: Kysely<Tables>, challengeId: string) =>
  db.selectFrom("foreign_report").where("challenge_id", "=", challengeId);

/** Those of a challenge without what is in them, the latest first. */
export async function listForeignReports(
  db: Kysely<Tables>,
  challengeId: string,
) {
  return db
    .selectFrom("foreign_report")
    .innerJoin("person", "person.id", "foreign_report.person_id")
    .select([
      "foreign_report.id",
      "foreign_report.file_name",
      "foreign_report.at",
      "foreign_report.made_at",
      "foreign_report.comments_are",
      "foreign_report.comments_on",
      "person.name as person_name",
    ])
    .where("foreign_report.challenge_id", "=", challengeId)
    .orderBy("foreign_report.at", "desc")
    .orderBy("foreign_report.id")
    .execute();
}

/** Those that a finding came in with: it can cite them, and no other can. */
export async function listCameFrom(
  db: Kysely<Tables>,
  challengeId: string,
  findingId: string,
) {
  return (
    db
      .selectFrom("foreign_report")
      .select(["id", "file_name"])
      .where("challenge_id", "=", challengeId)
      // What was made of one is kept as JSON, and ids are like no other text.
      .where("made", "like", `%"${findingId}"%`)
      .orderBy("at")
      .orderBy("id")
      .execute()
  );
}

/**
 * Saves what was decided of one if nobody saved it since it was read.
 * @returns false when its version is no longer `version`
 */
export async function updateForeignReport(
  db: Kysely<Tables>,
  row: {
    id: string;
    version: number;
    also: Partial<{
      corrections: string;
      comments_are: string;
      made: string | null;
      made_at: Moment | null;
    }>;
    by: string;
    at: Moment;
  },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("foreign_report")
    .set({
      ...row.also,
      version: row.version + 1,
      updated_by: row.by,
      updated_at: row.at,
    })
    .where("id", "=", row.id)
    .where("version", "=", row.version)
    .executeTakeFirst();
  return Number(numUpdatedRows) === 1;
}

/** Deletes one; of findings that were taken back it is no source any more. */
export async function deleteForeignReport(
  db: Kysely<Tables>,
  id: string,
): Promise<void> {
  await db
    .deleteFrom("finding_source")
    .where("foreign_report_id", "=", id)
    .execute();
  await db
    .deleteFrom("brought_file")
    .where("foreign_report_id", "=", id)
    .execute();
  await db.deleteFrom("foreign_report").where("id", "=", id).execute();
}

/** A version that comments are made on. */
interface Commented {
  challenge_id: string;
  number: number;
  created_at: Moment;
}

/**
 * Those whose comments are the council's, and were brought in before a version
 * was sent; once all of them were taken in, on that version alone.
 */
export async function listCommentsOffered(
  db: Kysely<Tables>,
  version: Commented,
) {
  return offered(db, version)
    .select(["id", "file_name", "comments_on"])
    .orderBy("at")
    .orderBy("id")
    .execute();
}

/** One of them with the document that it was read from; undefined for none. */
export async function findCommentsOffered(
  db: Kysely<Tables>,
  version: Commented,
  id: string,
) {
  return offered(db, version)
    .select(["id", "file_name", "document"])
    .where("id", "=", id)
    .executeTakeFirst();
}

/** What the team said of one, whose comments are in it among that; or undefined. */
export async function findSaidOfComments(
  db: Kysely<Tables>,
  challengeId: string,
  id: string,
): Promise<string | undefined> {
  const row = await db
    .selectFrom("foreign_report")
    .select("corrections")
    .where("challenge_id", "=", challengeId)
    .where("id", "=", id)
    .executeTakeFirst();
  return row?.corrections;
}

const offered = (
  db: Kysely<Tables>,
  { challenge_id, number, created_at }: Commented,
) =>
  db
    .selectFrom("foreign_report")
    .where("challenge_id", "=", challenge_id)
    .where("comments_are", "=", "council")
    .where("made_at", "<=", created_at)
    .where((eb) =>
      eb.or([eb("comments_on", "is", null), eb("comments_on", "=", number)]),
    );

/** Says on which version the last of the comments of one were taken in. */
export async function keepCommentsOn(
  db: Kysely<Tables>,
  id: string,
  number: number,
): Promise<void> {
  await db
    .updateTable("foreign_report")
    .set({ comments_on: number })
    .where("id", "=", id)
    .execute();
}
