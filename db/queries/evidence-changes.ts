import type { Kysely } from "kysely";
import type { Tables } from "../schema.ts";
import type { Day, Moment } from "../values.ts";
import { nextAfter, nextNumber } from "./next.ts";

/** What can be said of an item, whatever its kind. */
export interface EvidenceDetails {
  title: string;
  description: string;
  dated: Day | null;
  sensitivity: string;
  /** Keys of criteria. */
  criteria: readonly string[];
  /** Of a link; else "". */
  url: string;
  /** Page or paragraph of a pointer; else "". */
  pointer: string;
}

const columns = (details: EvidenceDetails) => ({
  title: details.title,
  description: details.description,
  dated: details.dated,
  sensitivity: details.sensitivity,
  url: details.url,
  pointer: details.pointer,
});

/**
 * Adds an item under the next number of its challenge. Call it in the
 * transaction that holds the challenge, so that numbers never clash.
 * @returns the number
 */
export async function insertEvidence(
  db: Kysely<Tables>,
  row: {
    id: string;
    challengeId: string;
    kind: string;
    details: EvidenceDetails;
    pointerTo?: string | null | undefined;
    by: string;
    at: Moment;
    sentAt: Moment | null;
  },
): Promise<number> {
  const number = await nextNumber(db, "evidence", row.challengeId);
  await db
    .insertInto("evidence")
    .values({
      ...columns(row.details),
      id: row.id,
      challenge_id: row.challengeId,
      number,
      kind: row.kind,
      pointer_to: row.pointerTo ?? null,
      created_by: row.by,
      created_at: row.at,
      sent_at: row.sentAt,
      version: 1,
      updated_at: row.at,
    })
    .execute();
  await insertCriteria(db, row.id, row.details.criteria);
  return number;
}

/**
 * Saves what is said of an item if nobody saved it since it was read.
 * @returns false when its version is no longer `version`
 */
export async function updateEvidence(
  db: Kysely<Tables>,
  row: { id: string; version: number; details: EvidenceDetails; at: Moment },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("evidence")
    .set({
      ...columns(row.details),
      version: row.version + 1,
      updated_at: row.at,
    })
    .where("id", "=", row.id)
    .where("version", "=", row.version)
    .executeTakeFirst();
  if (Number(numUpdatedRows) !== 1) return false;
  await db
    .deleteFrom("evidence_criterion")
    .where("evidence_id", "=", row.id)
    .execute();
  await insertCriteria(db, row.id, row.details.criteria);
  return true;
}

/**
 * Adds a version of an item's file. Call it in the transaction that holds the
 * challenge.
 * @returns the version's number
 */
export async function insertFile(
  db: Kysely<Tables>,
  row: {
    id: string;
    evidenceId: string;
    sha256: string;
    bytes: number;
    mediaType: string;
    fileName: string;
    by: string;
    at: Moment;
  },
): Promise<number> {
  const number = await nextAfter(
    db
      .selectFrom("evidence_file")
      .select((eb) => eb.fn.max("number").as("last"))
      .where("evidence_id", "=", row.evidenceId),
  );
  await db
    .insertInto("evidence_file")
    .values({
      id: row.id,
      evidence_id: row.evidenceId,
      number,
      sha256: row.sha256,
      bytes: row.bytes,
      media_type: row.mediaType,
      file_name: row.fileName,
      uploaded_by: row.by,
      uploaded_at: row.at,
    })
    .execute();
  return number;
}

/** Withdraws an item under its next version; nothing is deleted. */
export async function markWithdrawn(
  db: Kysely<Tables>,
  id: string,
  at: Moment,
): Promise<void> {
  await db
    .updateTable("evidence")
    .set((eb) => ({
      withdrawn_at: at,
      updated_at: at,
      version: eb("version", "+", 1),
    }))
    .where("id", "=", id)
    .execute();
}

async function insertCriteria(
  db: Kysely<Tables>,
  evidenceId: string,
  criteria: readonly string[],
) {
  const rows = [...new Set(criteria)].map((key) => ({
    evidence_id: evidenceId,
    criterion_key: key,
  }));
  if (rows.length === 0) return;
  await db.insertInto("evidence_criterion").values(rows).execute();
}
