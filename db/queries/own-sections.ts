import type { Kysely } from "kysely";
import type { Tables } from "../schema.ts";
import type { Moment } from "../values.ts";
import { asRead, nextVersion, saveOne } from "../as-read.ts";
import { nextPlace } from "./next.ts";

/** The words of a section that the team added, and where it stands. */
interface Words {
  title: string;
  text: string;
  /** The section of every report before it; as it is where left out. */
  stands_after?: string | undefined;
}

/** The sections that the team added to the report, in the team's order. */
export async function listOwnSections(db: Kysely<Tables>, challengeId: string) {
  return live(db, challengeId)
    .orderBy("own_section.position")
    .orderBy("own_section.id")
    .execute();
}

/** One of them with who saved it last; undefined when it is not there. */
export async function findOwnSection(
  db: Kysely<Tables>,
  challengeId: string,
  id: string,
) {
  return live(db, challengeId)
    .where("own_section.id", "=", id)
    .executeTakeFirst();
}

/** Those that are there, with who saved each last. */
const live = (db: Kysely<Tables>, challengeId: string) =>
  db
    .selectFrom("own_section")
    .innerJoin("person", "person.id", "own_section.updated_by")
    .selectAll("own_section")
    .select("person.name as updated_by_name")
    .where("own_section.challenge_id", "=", challengeId)
    .where("own_section.removed_at", "is", null);

/** Adds a section as the last in their order, inside a change: those stand in line. */
export async function insertOwnSection(
  db: Kysely<Tables>,
  row: {
    id: string;
    challengeId: string;
    words: Words;
    by: string;
    at: Moment;
  },
): Promise<void> {
  await db
    .insertInto("own_section")
    .values({
      ...given(row.words),
      id: row.id,
      challenge_id: row.challengeId,
      position: await nextPlace(db, "own_section", row.challengeId),
      version: 1,
      updated_at: row.at,
      updated_by: row.by,
    })
    .execute();
}

/**
 * Saves a section if nobody saved it since it was read.
 * @returns false when its version is no longer `version`
 */
export async function updateOwnSection(
  db: Kysely<Tables>,
  challengeId: string,
  row: { id: string; version: number; words: Words; by: string; at: Moment },
): Promise<boolean> {
  const update = db
    .updateTable("own_section")
    .set({ ...given(row.words), ...nextVersion(row) })
    .where((eb) => eb.and(asRead(challengeId, row)));
  return saveOne(update);
}

/** A column that is said to be undefined is not one that is left out. */
const given = ({ stands_after, ...words }: Words) =>
  stands_after === undefined ? words : { ...words, stands_after };
