import type { Kysely } from "kysely";
import type { Tables } from "../schema.ts";
import type { Moment } from "../values.ts";
import { saveFirst, saveOne } from "../as-read.ts";

/** Every section that is written, with who saved each last, in no order. */
export async function listSections(db: Kysely<Tables>, challengeId: string) {
  return db
    .selectFrom("report_section")
    .innerJoin("person", "person.id", "report_section.updated_by")
    .selectAll("report_section")
    .select("person.name as updated_by_name")
    .where("report_section.challenge_id", "=", challengeId)
    .execute();
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
    return saveFirst(
      db.insertInto("report_section").values({
        ...words,
        challenge_id: row.challengeId,
        section: row.section,
      }),
    );
  }
  return saveOne(
    db
      .updateTable("report_section")
      .set(words)
      .where("challenge_id", "=", row.challengeId)
      .where("section", "=", row.section)
      .where("version", "=", row.version),
  );
}
