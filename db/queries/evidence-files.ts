import {
  type ExpressionBuilder,
  type Kysely,
  PostgresAdapter,
  sql,
} from "kysely";
import type { Tables } from "../schema.ts";
import { type Sight, evidenceSeen } from "../sight.ts";
import type { Moment } from "../values.ts";

/** One version of an item's file. */
export interface EvidenceFile {
  number: number;
  sha256: string;
  bytes: number;
  mediaType: string;
  fileName: string;
  uploadedAt: Moment;
  uploadedBy: string;
}

interface Place {
  challengeId: string;
  evidenceId: string;
  sight: Sight;
}

/**
 * The versions of an item that a side sees, newest first. The team sees none
 * of a withdrawn item, and none that was replaced before the item was sent.
 */
export async function listFiles(
  db: Kysely<Tables>,
  { challengeId, evidenceId, sight }: Place,
): Promise<EvidenceFile[]> {
  const rows = await db
    .selectFrom("evidence_file")
    .innerJoin("evidence", "evidence.id", "evidence_file.evidence_id")
    .innerJoin("person", "person.id", "evidence_file.uploaded_by")
    .selectAll("evidence_file")
    .select("person.name")
    .where("evidence.challenge_id", "=", challengeId)
    .where("evidence.id", "=", evidenceId)
    .where((eb) => evidenceSeen(eb, sight))
    .$if(sight === "sent", (query) =>
      query
        .where("evidence.withdrawn_at", "is", null)
        .where(notReplacedBeforeSending),
    )
    .orderBy("evidence_file.number", "desc")
    .execute();
  return rows.map((row) => ({
    number: row.number,
    sha256: row.sha256,
    bytes: row.bytes,
    mediaType: row.media_type,
    fileName: row.file_name,
    uploadedAt: row.uploaded_at,
    uploadedBy: row.name,
  }));
}

/**
 * For a query over items and files: leaves out versions that were replaced
 * before the item was sent. They were drafts and stay the council's.
 */
export const notReplacedBeforeSending = (
  eb: ExpressionBuilder<Tables, "evidence" | "evidence_file">,
) =>
  eb.not(
    eb.exists(
      eb
        .selectFrom("evidence_file as later")
        .select("later.id")
        .whereRef("later.evidence_id", "=", "evidence_file.evidence_id")
        .whereRef("later.number", ">", "evidence_file.number")
        .whereRef("later.uploaded_at", "<=", "evidence.sent_at"),
    ),
  );

/** One version of an item's file; undefined when that side may not open it. */
export async function findFile(
  db: Kysely<Tables>,
  { number, ...place }: Place & { number: number },
): Promise<EvidenceFile | undefined> {
  const files = await listFiles(db, place);
  return files.find((file) => file.number === number);
}

/**
 * Other live items of the challenge whose newest file has the same bytes as
 * the newest file of one of these: the same document twice.
 * @returns one pair for each, by the other item's number
 */
export async function listSameContent(
  db: Kysely<Tables>,
  key: { challengeId: string; sight: Sight; ids: readonly string[] },
): Promise<
  Array<{ id: string; other: { id: string; number: number; title: string } }>
> {
  if (key.ids.length === 0 || key.sight === "none") return [];
  const rows = await db
    .selectFrom(newestFiles(db, key.challengeId).as("mine"))
    .innerJoin(newestFiles(db, key.challengeId).as("theirs"), (join) =>
      join
        .onRef("theirs.sha256", "=", "mine.sha256")
        .onRef("theirs.evidence_id", "!=", "mine.evidence_id"),
    )
    .innerJoin("evidence as other", "other.id", "theirs.evidence_id")
    .select(["mine.evidence_id", "other.id", "other.number", "other.title"])
    .where("mine.evidence_id", "in", [...key.ids])
    .where("other.withdrawn_at", "is", null)
    .$if(key.sight === "sent", (query) =>
      query.where("other.sent_at", "is not", null),
    )
    .orderBy("other.number")
    .execute();
  return rows.map(({ evidence_id, ...other }) => ({ id: evidence_id, other }));
}

/**
 * Those of these hashes that no file of any challenge or plan has. Nobody adds
 * a file until the transaction ends, so none of them comes into use meanwhile.
 */
export async function listUnusedHashes(
  db: Kysely<Tables>,
  hashes: readonly string[],
): Promise<string[]> {
  if (hashes.length === 0) return [];
  // On SQLite those who write stand in line already.
  if (db.getExecutor().adapter instanceof PostgresAdapter) {
    await sql`lock table evidence_file, progress_evidence in exclusive mode`.execute(
      db,
    );
  }
  const used = await db
    .selectFrom("evidence_file")
    .select("sha256")
    .where("sha256", "in", [...hashes])
    .union(
      db
        .selectFrom("progress_evidence")
        .select("sha256")
        .where("sha256", "in", [...hashes]),
    )
    .execute();
  return hashes.filter((hash) => !used.some(({ sha256 }) => sha256 === hash));
}

/** The newest version of each file of a challenge. */
const newestFiles = (db: Kysely<Tables>, challengeId: string) =>
  db
    .selectFrom("evidence_file as file")
    .innerJoin("evidence as item", "item.id", "file.evidence_id")
    .select(["file.evidence_id", "file.sha256"])
    .where("item.challenge_id", "=", challengeId)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom("evidence_file as later")
            .select("later.id")
            .whereRef("later.evidence_id", "=", "file.evidence_id")
            .whereRef("later.number", ">", "file.number"),
        ),
      ),
    );
