import type { Kysely, Selectable } from "kysely";
import type { Tables, WordingTable } from "../schema.ts";
import { type Moment, flag } from "../values.ts";
import { saveFirst, saveOne } from "../as-read.ts";

export type Wording = Selectable<WordingTable>;

/** Words of a thing: what opens it in bold, and the rest. */
export interface Worded {
  leadIn: string;
  text: string;
}

/** What the report of a challenge words otherwise, in no order. */
export async function listWordings(
  db: Kysely<Tables>,
  challengeId: string,
): Promise<Wording[]> {
  return db
    .selectFrom("wording")
    .selectAll()
    .where("challenge_id", "=", challengeId)
    .where("in_use", "=", flag(true))
    .execute();
}

/**
 * The report's words for one thing, with who saved them last; or undefined.
 * Those that are no longer in use are found as well, for their version.
 */
export async function findWording(
  db: Kysely<Tables>,
  challengeId: string,
  thing: string,
) {
  return db
    .selectFrom("wording")
    .innerJoin("person", "person.id", "wording.updated_by")
    .selectAll("wording")
    .select("person.name as updated_by_name")
    .where("wording.challenge_id", "=", challengeId)
    .where("wording.thing", "=", thing)
    .executeTakeFirst();
}

/**
 * Saves the report's words for a thing if nobody saved them since they were
 * read, and beside them the thing's own words as they are now.
 * @param row version: as it was read, 0 when there were none
 * @returns false when the version is no longer that
 */
export async function saveWording(
  db: Kysely<Tables>,
  row: {
    challengeId: string;
    thing: string;
    words: Worded;
    own: Worded;
    version: number;
    by: string;
    at: Moment;
  },
): Promise<boolean> {
  const { challengeId: challenge_id, thing, version, words, own } = row;
  const values = {
    lead_in: words.leadIn,
    text: words.text,
    taken_lead_in: own.leadIn,
    taken_text: own.text,
    in_use: flag(true),
    version: version + 1,
    updated_by: row.by,
    updated_at: row.at,
  };
  if (version === 0) {
    return saveFirst(
      db.insertInto("wording").values({ ...values, challenge_id, thing }),
    );
  }
  return saveOne(
    db
      .updateTable("wording")
      .set(values)
      .where("challenge_id", "=", challenge_id)
      .where("thing", "=", thing)
      .where("version", "=", version),
  );
}

/**
 * Takes the report's words for a thing out of use: it says the thing's own
 * again.
 * @returns false when they are not in use, or no longer those that were read
 */
export async function setWordingAside(
  db: Kysely<Tables>,
  challengeId: string,
  row: { thing: string; version: number; by: string; at: Moment },
): Promise<boolean> {
  return saveOne(
    db
      .updateTable("wording")
      .set({
        in_use: flag(false),
        version: row.version + 1,
        updated_by: row.by,
        updated_at: row.at,
      })
      .where("challenge_id", "=", challengeId)
      .where("thing", "=", row.thing)
      .where("in_use", "=", flag(true))
      .where("version", "=", row.version),
  );
}
