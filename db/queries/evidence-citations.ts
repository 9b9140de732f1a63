import type { Kysely } from "kysely";
import type { Tables } from "../schema.ts";
import { placeInList } from "./findings.ts";

/**
 * Every live finding in its order, with the evidence it rests on: cited, or
 * read in a cited note that stands. A finding without any has a row of nulls.
 */
export async function listCitations(db: Kysely<Tables>, challengeId: string) {
  return citations(db, challengeId)
    .select(placeInList.as("number"))
    .where("finding.removed_at", "is", null)
    .orderBy("finding.area_key")
    .orderBy("finding.kind")
    .orderBy("finding.position")
    .orderBy("finding.id")
    .execute();
}

/**
 * Keeps with a version of the report what its findings rest on as it is sent:
 * the items cited, read in a cited note, or holding a cited place.
 */
export async function keepReliedOn(
  db: Kysely<Tables>,
  version: { id: string; challengeId: string; findingIds: readonly string[] },
): Promise<void> {
  if (version.findingIds.length === 0) return;
  const rows = await citations(db, version.challengeId)
    .where("finding.id", "in", [...version.findingIds])
    .execute();
  const items = new Set(
    rows.flatMap(({ evidence_id, pointer_to }) =>
      [evidence_id, pointer_to].filter((id) => id !== null),
    ),
  );
  if (items.size === 0) return;
  await db
    .insertInto("version_evidence")
    .values(
      [...items].map((evidence_id) => ({
        report_version_id: version.id,
        evidence_id,
      })),
    )
    .execute();
}

/** The ids of the items that the report last sent to the council rested on. */
export async function listReliedOnSent(
  db: Kysely<Tables>,
  challengeId: string,
): Promise<string[]> {
  const rows = await db
    .selectFrom("version_evidence")
    .select("evidence_id")
    .where("report_version_id", "=", (eb) =>
      eb
        .selectFrom("report_version")
        .select("id")
        .where("challenge_id", "=", challengeId)
        .orderBy("number", "desc")
        .limit(1),
    )
    .execute();
  return rows.map(({ evidence_id }) => evidence_id);
}

const citations = (db: Kysely<Tables>, challengeId: string) =>
  db
    .selectFrom("finding")
    .leftJoin("finding_source", "finding_source.finding_id", "finding.id")
    .leftJoin("note", (join) =>
      join
        .onRef("note.id", "=", "finding_source.note_id")
        .on("note.removed_at", "is", null),
    )
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
