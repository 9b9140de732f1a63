import type { Kysely } from "kysely";
import type { Tables } from "../schema.ts";
import type { Day, Moment } from "../values.ts";

/** An item of evidence with its newest file, for the frozen list. */
export interface FrozenItem {
  id: string;
  number: number;
  kind: string;
  title: string;
  description: string;
  url: string;
  pointer: string;
  pointerTo: number | null;
  dated: Day | null;
  sensitivity: string;
  file: {
    number: number;
    name: string;
    bytes: number;
    mediaType: string;
    sha256: string;
  } | null;
}

/** The live evidence of a challenge by number, each with its newest file. */
export async function listEvidenceToFreeze(
  db: Kysely<Tables>,
  challengeId: string,
): Promise<FrozenItem[]> {
  const rows = await withNewestFile(db, challengeId)
    .leftJoin("evidence as target", "target.id", "evidence.pointer_to")
    .select([
      "evidence.id",
      "evidence.number",
      "evidence.kind",
      "evidence.title",
      "evidence.description",
      "evidence.url",
      "evidence.pointer",
      "target.number as pointerTo",
      "evidence.dated",
      "evidence.sensitivity",
    ])
    .orderBy("evidence.number")
    .execute();
  return rows.map(
    ({ file_number, file_name, bytes, media_type, sha256, ...item }) => ({
      ...item,
      file:
        file_number === null
          ? null
          : {
              number: file_number,
              name: file_name ?? "",
              bytes: Number(bytes),
              mediaType: media_type ?? "",
              sha256: sha256 ?? "",
            },
    }),
  );
}

/** Marks all live evidence that was not sent yet as sent to the peer team. */
export async function markEvidenceSent(
  db: Kysely<Tables>,
  challengeId: string,
  at: Moment,
): Promise<void> {
  await db
    .updateTable("evidence")
    .set({ sent_at: at })
    .where("challenge_id", "=", challengeId)
    .where("sent_at", "is", null)
    .where("withdrawn_at", "is", null)
    .execute();
}

const withNewestFile = (db: Kysely<Tables>, challengeId: string) =>
  db
    .selectFrom("evidence")
    .leftJoin("evidence_file as file", (join) =>
      join
        .onRef("file.evidence_id", "=", "evidence.id")
        .on("file.number", "=", (eb) =>
          eb
            .selectFrom("evidence_file as newest")
            .select((e) => e.fn.max("newest.number").as("number"))
            .whereRef("newest.evidence_id", "=", "evidence.id"),
        ),
    )
    .select([
      "file.number as file_number",
      "file.file_name",
      "file.bytes",
      "file.media_type",
      "file.sha256",
    ])
    .where("evidence.challenge_id", "=", challengeId)
    .where("evidence.withdrawn_at", "is", null);
