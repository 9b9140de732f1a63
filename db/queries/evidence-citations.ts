import type { Kysely } from "kysely";
import type { Tables } from "../schema.ts";

/**
 * Every live finding in its order, with the evidence it rests on: cited, or
 * read in a note that is cited. A finding without any has one row of nulls.
 */
export async function listCitations(db: Kysely<Tables>, challengeId: string) {
  return citations(db, challengeId)
    .where("finding.removed_at", "is", null)
    .orderBy("finding.area_key")
    .orderBy("finding.kind")
    .orderBy("finding.position")
    .orderBy("finding.id")
    .execute();
}

/** As `listCitations`, for these findings, removed since then or not. */
export async function listCitationsOf(
  db: Kysely<Tables>,
  challengeId: string,
  findingIds: readonly string[],
) {
  if (findingIds.length === 0) return [];
  return citations(db, challengeId)
    .where("finding.id", "in", [...findingIds])
    .execute();
}

/** The blocks of the report last sent to the council, as JSON. */
export async function findSentBlocks(
  db: Kysely<Tables>,
  challengeId: string,
): Promise<string | undefined> {
  const row = await db
    .selectFrom("report_version")
    .select("blocks")
    .where("challenge_id", "=", challengeId)
    .orderBy("number", "desc")
    .limit(1)
    .executeTakeFirst();
  return row?.blocks;
}

const citations = (db: Kysely<Tables>, challengeId: string) =>
  db
    .selectFrom("finding")
    .leftJoin("finding_source", "finding_source.finding_id", "finding.id")
    .leftJoin("note", "note.id", "finding_source.note_id")
    .leftJoin("evidence as cited", (join) =>
      join.on((eb) =>
        eb.or([
          eb("cited.id", "=", eb.ref("finding_source.evidence_id")),
          eb("cited.id", "=", eb.ref("note.evidence_id")),
        ]),
      ),
    )
    .select([
      "finding.id",
      "finding.area_key",
      "finding.kind",
      "cited.id as evidence_id",
      // A place in an item that is relied on is a place in that item.
      "cited.pointer_to",
    ])
    .where("finding.challenge_id", "=", challengeId);
