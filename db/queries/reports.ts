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
