import type { Kysely } from "kysely";
import type { Tables } from "../schema.ts";
import type { Day, Moment } from "../values.ts";

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

/** The live evidence of a challenge, each item with its newest file. */
export async function listEvidenceToFreeze(
  db: Kysely<Tables>,
  challengeId: string,
): Promise<FrozenItem[]> {
  const rows = await db
    .selectFrom("evidence")
    .leftJoin("evidence as target", "target.id", "evidence.pointer_to")
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
      "file.number as file_number",
      "file.file_name",
      "file.bytes",
      "file.media_type",
      "file.sha256",
    ])
    .where("evidence.challenge_id", "=", challengeId)
    .where("evidence.withdrawn_at", "is", null)
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
