import type { Kysely, Selectable } from "kysely";
import type { ExampleTable, Tables } from "../schema.ts";
import type { Sight } from "../sight.ts";
import type { Moment } from "../values.ts";
import { asRead, nextVersion, saveOne } from "../as-read.ts";
import { nextPlace } from "./next.ts";

export type Example = Selectable<ExampleTable>;

/** The words of an example, as a form gives them. */
export interface ExampleWords {
  kind: string;
  areaKey: string | null;
  leadIn: string;
  text: string;
  council: string;
  url: string;
}

const columns = (words: ExampleWords) => ({
  kind: words.kind,
  area_key: words.areaKey,
  lead_in: words.leadIn,
  text: words.text,
  council: words.council,
  url: words.url,
});

/**
 * Every live example of a challenge: innovations first, in order. They are the
 * team's working copy: what the council may read is in the report sent to it,
 * so for any other sight there are none.
 */
export async function listExamples(
  db: Kysely<Tables>,
  { challengeId, sight }: { challengeId: string; sight: Sight },
): Promise<Example[]> {
  if (sight !== "all") return [];
  return db
    .selectFrom("example")
    .selectAll()
    .where("challenge_id", "=", challengeId)
    .where("removed_at", "is", null)
    .orderBy("kind")
    .orderBy("position")
    .orderBy("id")
    .execute();
}

/** One live example of a challenge, with who saved it last; or undefined. */
export async function findExample(
  db: Kysely<Tables>,
  challengeId: string,
  id: string,
) {
  return db
    .selectFrom("example")
    .innerJoin("person", "person.id", "example.updated_by")
    .selectAll("example")
    .select("person.name as updated_by_name")
    .where("example.challenge_id", "=", challengeId)
    .where("example.id", "=", id)
    .where("example.removed_at", "is", null)
    .executeTakeFirst();
}

/**
 * Adds an example at the end of its list (its kind). Call it inside a change:
 * those stand in line, so places never clash.
 */
export async function insertExample(
  db: Kysely<Tables>,
  row: {
    id: string;
    challengeId: string;
    words: ExampleWords;
    by: string;
    at: Moment;
  },
): Promise<void> {
  await db
    .insertInto("example")
    .values({
      ...columns(row.words),
      id: row.id,
      challenge_id: row.challengeId,
      position: await nextPlace(db, "example", row.challengeId),
      version: 1,
      updated_at: row.at,
      updated_by: row.by,
    })
    .execute();
}

/**
 * Saves an example if nobody saved it since it was read; at the end of the
 * other list when it changed its kind.
 * @returns false when its version is no longer `version`
 */
export async function updateExample(
  db: Kysely<Tables>,
  challengeId: string,
  row: {
    id: string;
    version: number;
    words: ExampleWords;
    moves: boolean;
    by: string;
    at: Moment;
  },
): Promise<boolean> {
  const position = row.moves
    ? { position: await nextPlace(db, "example", challengeId) }
    : {};
  const update = db
    .updateTable("example")
    .set({ ...columns(row.words), ...position, ...nextVersion(row) })
    .where((eb) => eb.and(asRead(challengeId, row)));
  return saveOne(update);
}
