import type { Kysely, Selectable } from "kysely";
import type { ReportVersionTable, Tables } from "../schema.ts";
import type { Moment } from "../values.ts";

export type ReportVersion = Selectable<ReportVersionTable>;

/**
 * The versions sent so far, the latest first, without their text. Both sides
 * of a challenge see the same: a version is made by sending it. A hundred at
 * most.
 */
export async function listVersions(db: Kysely<Tables>, challengeId: string) {
  return db
    .selectFrom("report_version")
    .select(["id", "number", "kind", "title", "sha256", "created_at"])
    .where("challenge_id", "=", challengeId)
    .orderBy("number", "desc")
    .limit(100)
    .execute();
}

/** One version of a challenge's report, or undefined. */
export async function findVersion(
  db: Kysely<Tables>,
  challengeId: string,
  number: number,
): Promise<ReportVersion | undefined> {
  return db
    .selectFrom("report_version")
    .selectAll()
    .where("challenge_id", "=", challengeId)
    .where("number", "=", number)
    .executeTakeFirst();
}

/** The blocks of some versions of a challenge's report, as JSON, by number. */
export async function listVersionBlocks(
  db: Kysely<Tables>,
  challengeId: string,
  numbers: readonly number[],
): Promise<Map<number, string>> {
  if (numbers.length === 0) return new Map();
  const rows = await db
    .selectFrom("report_version")
    .select(["number", "blocks"])
    .where("challenge_id", "=", challengeId)
    .where("number", "in", [...numbers])
    .execute();
  return new Map(rows.map(({ number, blocks }) => [number, blocks]));
}

/** The latest version, of one kind when that is asked for; or undefined. */
export async function findLatestVersion(
  db: Kysely<Tables>,
  challengeId: string,
  kind: "draft" | "final" | "any" = "any",
): Promise<ReportVersion | undefined> {
  return db
    .selectFrom("report_version")
    .selectAll()
    .where("challenge_id", "=", challengeId)
    .$if(kind !== "any", (query) => query.where("kind", "=", kind))
    .orderBy("number", "desc")
    .limit(1)
    .executeTakeFirst();
}

/** The kind of the version sent last, "draft" or "final"; undefined for none. */
export async function findKindLastSent(
  db: Kysely<Tables>,
  challengeId: string,
): Promise<string | undefined> {
  const row = await db
    .selectFrom("report_version")
    .select("kind")
    .where("challenge_id", "=", challengeId)
    .orderBy("number", "desc")
    .limit(1)
    .executeTakeFirst();
  return row?.kind;
}

/**
 * The final version that a publication made public: the latest one issued by
 * then. One issued since waits to be published itself.
 */
export async function findPublishedVersion(
  db: Kysely<Tables>,
  challengeId: string,
  publishedAt: Moment,
): Promise<ReportVersion | undefined> {
  return db
    .selectFrom("report_version")
    .selectAll()
    .where("challenge_id", "=", challengeId)
    .where("kind", "=", "final")
    .where("created_at", "<=", publishedAt)
    .orderBy("number", "desc")
    .limit(1)
    .executeTakeFirst();
}

/**
 * Keeps a version for ever: nothing in this folder changes or removes one.
 * Throws a unique violation when its number is taken.
 */
export async function insertVersion(
  db: Kysely<Tables>,
  version: ReportVersion,
): Promise<void> {
  await db.insertInto("report_version").values(version).execute();
}

/** A written section with who saved it last; undefined when not written yet. */
export async function findSection(
  db: Kysely<Tables>,
  challengeId: string,
  section: string,
) {
  return db
    .selectFrom("report_section")
    .innerJoin("person", "person.id", "report_section.updated_by")
    .selectAll("report_section")
    .select("person.name as updated_by_name")
    .where("report_section.challenge_id", "=", challengeId)
    .where("report_section.section", "=", section)
    .executeTakeFirst();
}

/**
 * Saves a section if nobody saved it since it was read.
 * @param row version: as it was read, 0 when it was not written yet
 * @returns false when its version is no longer that
 */
export async function saveSection(
  db: Kysely<Tables>,
  row: {
    challengeId: string;
    section: string;
    text: string;
    version: number;
    by: string;
    at: Moment;
  },
): Promise<boolean> {
  const words = {
    text: row.text,
    version: row.version + 1,
    updated_by: row.by,
    updated_at: row.at,
  };
  if (row.version === 0) {
    const { numInsertedOrUpdatedRows } = await db
      .insertInto("report_section")
      .values({
        ...words,
        challenge_id: row.challengeId,
        section: row.section,
      })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    return Number(numInsertedOrUpdatedRows) === 1;
  }
  const { numUpdatedRows } = await db
    .updateTable("report_section")
    .set(words)
    .where("challenge_id", "=", row.challengeId)
    .where("section", "=", row.section)
    .where("version", "=", row.version)
    .executeTakeFirst();
  return Number(numUpdatedRows) === 1;
}
