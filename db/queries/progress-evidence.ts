import type { Kysely } from "kysely";
import { saveOne } from "../as-read.ts";
import type { Tables } from "../schema.ts";
import type { Moment } from "../values.ts";
import { nextAfter } from "./next.ts";

/** The bytes of a file that shows progress, as they are kept. */
export interface ProgressFile {
  sha256: string;
  bytes: number;
  mediaType: string;
  fileName: string;
}

/** What shows that an entry of progress is so: a file, or a link. */
export interface ProgressEvidence {
  id: string;
  progressId: string;
  /** Null for a link. */
  file: ProgressFile | null;
  /** "" for a file. */
  url: string;
  addedAt: Moment;
  addedBy: string;
  /** Since when it is withdrawn, by whom and why; null while it stands. */
  withdrawn: { at: Moment; by: string; reason: string } | null;
}

/** What shows these entries of progress of a plan, in the order it was added. */
export async function listProgressEvidence(
  db: Kysely<Tables>,
  planId: string,
  progressIds: readonly string[],
): Promise<ProgressEvidence[]> {
  if (progressIds.length === 0) return [];
  const rows = await ofPlan(db, planId)
    .where("progress_evidence.progress_id", "in", [...progressIds])
    .orderBy("progress_evidence.position")
    .execute();
  return rows.map(fromRow);
}

/** One piece of evidence of progress in a plan, or undefined. */
export async function findProgressEvidence(
  db: Kysely<Tables>,
  planId: string,
  id: string,
): Promise<ProgressEvidence | undefined> {
  const row = await ofPlan(db, planId)
    .where("progress_evidence.id", "=", id)
    .executeTakeFirst();
  return row && fromRow(row);
}

/** Adds files and links to an entry of progress, after those it has. */
export async function insertProgressEvidence(
  db: Kysely<Tables>,
  progressId: string,
  added: ReadonlyArray<{ id: string; what: ProgressFile | { url: string } }>,
  { by, at }: { by: string; at: Moment },
): Promise<void> {
  const position = await nextAfter(
    db
      .selectFrom("progress_evidence")
      .select((eb) => eb.fn.max("position").as("last"))
      .where("progress_id", "=", progressId),
  );
  const rows = added.map(({ id, what }, index) => ({
    id,
    progress_id: progressId,
    position: position + index,
    ...("url" in what
      ? { kind: "link", url: what.url, ...noFile }
      : { kind: "file", url: "", ...columnsOf(what) }),
    ...{ added_at: at, added_by: by, withdrawn_reason: "" },
  }));
  await db.insertInto("progress_evidence").values(rows).execute();
}

/**
 * Withdraws a piece of evidence; its place and its reason stay.
 * @returns false when it was withdrawn already
 */
export async function withdrawProgressEvidence(
  db: Kysely<Tables>,
  {
    id,
    by,
    at,
    reason,
  }: { id: string; by: string; at: Moment; reason: string },
): Promise<boolean> {
  return saveOne(
    db
      .updateTable("progress_evidence")
      .set({ withdrawn_at: at, withdrawn_by: by, withdrawn_reason: reason })
      .where("id", "=", id)
      .where("withdrawn_at", "is", null),
  );
}

const noFile = { sha256: "", bytes: 0, media_type: "", file_name: "" };

const columnsOf = (file: ProgressFile) => ({
  sha256: file.sha256,
  bytes: file.bytes,
  media_type: file.mediaType,
  file_name: file.fileName,
});

const ofPlan = (db: Kysely<Tables>, planId: string) =>
  db
    .selectFrom("progress_evidence")
    .innerJoin("progress", "progress.id", "progress_evidence.progress_id")
    .innerJoin("plan_action", "plan_action.id", "progress.action_id")
    .innerJoin("person as adder", "adder.id", "progress_evidence.added_by")
    .leftJoin(
      "person as withdrawer",
      "withdrawer.id",
      "progress_evidence.withdrawn_by",
    )
    .selectAll("progress_evidence")
    .select(["adder.name as added_name", "withdrawer.name as withdrawn_name"])
    .where("plan_action.plan_id", "=", planId);

type Row = Awaited<
  ReturnType<ReturnType<typeof ofPlan>["executeTakeFirstOrThrow"]>
>;

const fromRow = (row: Row): ProgressEvidence => ({
  id: row.id,
  progressId: row.progress_id,
  file:
    row.kind === "link"
      ? null
      : {
          sha256: row.sha256,
          bytes: row.bytes,
          mediaType: row.media_type,
          fileName: row.file_name,
        },
  url: row.url,
  addedAt: row.added_at,
  addedBy: row.added_name,
  withdrawn:
    row.withdrawn_at === null
      ? null
      : {
          at: row.withdrawn_at,
          by: row.withdrawn_name ?? "",
          reason: row.withdrawn_reason,
        },
});
