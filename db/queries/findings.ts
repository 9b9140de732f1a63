import { type Kysely, type Selectable, sql } from "kysely";
import type { FindingTable, Tables } from "../schema.ts";
import type { Sight } from "../sight.ts";
import type { Moment } from "../values.ts";
import { type AnswerSent, readAnswersSent } from "./answers-sent.ts";
import { countedSources } from "./living-sources.ts";

/** The words and the place of a finding, as a form gives them. */
export interface FindingWords {
  areaKey: string;
  criterionKey: string | null;
  /** "strength" or "consideration". */
  kind: string;
  /** "" for none. */
  subheading: string;
  text: string;
}

/** A live finding with its running number and what it rests on. */
export type Finding = Omit<
  Selectable<FindingTable>,
  "challenge_id" | "removed_at" | "merged_into"
> & {
  /** Its place in its list (area and kind), running on over sub-headings. */
  number: number;
  updated_by_name: string;
  /** Sources that it cites and that still stand, by kind. */
  notes: number;
  evidence: number;
  answers: number;
  /** Sources that it cites and that were removed or withdrawn since. */
  lost: number;
};

const live = (db: Kysely<Tables>, challengeId: string) =>
  db
    .selectFrom("finding")
    .where("finding.challenge_id", "=", challengeId)
    .where("finding.removed_at", "is", null);

/**
 * The running number of a live finding in its list (area and kind), also where
 * the query has it in several rows.
 */
export const placeInList = sql<number>`dense_rank() over (partition by finding.area_key, finding.kind order by finding.position, finding.id)`;

const described = (
  db: Kysely<Tables>,
  challengeId: string,
  answers: readonly AnswerSent[],
) =>
  live(db, challengeId)
    .innerJoin("person", "person.id", "finding.updated_by")
    .leftJoin(countedSources(db, challengeId, answers).as("cited"), (join) =>
      join.onRef("cited.finding_id", "=", "finding.id"),
    )
    .select((eb) => {
      const counted = (kind: "notes" | "evidence" | "answers" | "lost") =>
        eb.fn.coalesce(`cited.${kind}`, eb.lit(0));
      return [
        "finding.id",
        "finding.area_key",
        "finding.criterion_key",
        "finding.kind",
        "finding.subheading",
        "finding.text",
        "finding.status",
        "finding.position",
        "finding.version",
        "finding.created_by",
        "finding.created_at",
        "finding.updated_by",
        "finding.updated_at",
        "person.name as updated_by_name",
        placeInList.as("number"),
        counted("notes").as("notes"),
        counted("evidence").as("evidence"),
        counted("answers").as("answers"),
        counted("lost").as("lost"),
      ];
    });

/**
 * Every live finding of a challenge, or of one area: by area key, strengths
 * first, in order. Findings are the team's working copy: what the council may
 * read is in the report sent to it, so for any other sight there are none.
 */
export async function listFindings(
  db: Kysely<Tables>,
  {
    challengeId,
    sight,
    areaKey,
  }: {
    challengeId: string;
    sight: Sight;
    areaKey?: string | undefined;
  },
): Promise<Finding[]> {
  if (sight !== "all") return [];
  const { answers } = await readAnswersSent(db, challengeId);
  return described(db, challengeId, answers)
    .$if(areaKey !== undefined, (query) =>
      query.where("finding.area_key", "=", areaKey ?? ""),
    )
    .orderBy("finding.area_key")
    .orderBy("finding.kind", "desc")
    .orderBy("finding.position")
    .orderBy("finding.id")
    .execute();
}

/** One live finding of a challenge, with who saved it last; or undefined. */
export async function findFinding(
  db: Kysely<Tables>,
  challengeId: string,
  id: string,
): Promise<Finding | undefined> {
  const { answers } = await readAnswersSent(db, challengeId);
  return db
    .selectFrom(described(db, challengeId, answers).as("numbered"))
    .selectAll()
    .where("numbered.id", "=", id)
    .executeTakeFirst();
}

/**
 * Adds a draft finding at the end of its sub-heading in its list (area and
 * kind), which keeps each sub-heading in one piece. Call it inside a change:
 * those stand in line, so places never clash.
 */
export async function insertFinding(
  db: Kysely<Tables>,
  row: {
    id: string;
    challengeId: string;
    words: FindingWords;
    by: string;
    at: Moment;
  },
): Promise<void> {
  const position = await makeRoom(db, row.challengeId, row.words);
  await db
    .insertInto("finding")
    .values({
      ...columns(row.words),
      id: row.id,
      challenge_id: row.challengeId,
      status: "draft",
      position,
      version: 1,
      created_by: row.by,
      created_at: row.at,
      updated_by: row.by,
      updated_at: row.at,
    })
    .execute();
}

/**
 * Saves the words of a finding if nobody saved it since it was read, and moves
 * it to the end of its list or sub-heading when those changed.
 * @returns false when its version is no longer `version`
 */
export async function updateFinding(
  db: Kysely<Tables>,
  challengeId: string,
  row: {
    id: string;
    version: number;
    words: FindingWords;
    status: string;
    /** Whether it changed its list or its sub-heading. */
    moves: boolean;
    by: string;
    at: Moment;
  },
): Promise<boolean> {
  const position = row.moves
    ? { position: await makeRoom(db, challengeId, row.words) }
    : {};
  const { numUpdatedRows } = await db
    .updateTable("finding")
    .set({
      ...columns(row.words),
      ...position,
      status: row.status,
      version: row.version + 1,
      updated_by: row.by,
      updated_at: row.at,
    })
    .where("id", "=", row.id)
    .where("challenge_id", "=", challengeId)
    .where("removed_at", "is", null)
    .where("version", "=", row.version)
    .executeTakeFirst();
  return Number(numUpdatedRows) === 1;
}

const columns = (words: FindingWords) => ({
  area_key: words.areaKey,
  criterion_key: words.criterionKey,
  kind: words.kind,
  subheading: words.subheading,
  text: words.text,
});

/** Frees the place after the last of a sub-heading and says which it is. */
async function makeRoom(
  db: Kysely<Tables>,
  challengeId: string,
  { areaKey, kind, subheading }: FindingWords,
): Promise<number> {
  const list = live(db, challengeId)
    .where("area_key", "=", areaKey)
    .where("kind", "=", kind);
  const last = await list
    .select((eb) => [
      eb.fn.max("position").as("ofList"),
      eb.fn
        .max("position")
        .filterWhere("subheading", "=", subheading)
        .as("ofHeading"),
    ])
    .executeTakeFirst();
  // What has no sub-heading goes before all that has one.
  const start = subheading === "" ? 0 : Number(last?.ofList ?? 0);
  const place = Number(last?.ofHeading ?? start) + 1;
  await db
    .updateTable("finding")
    .set((eb) => ({ position: eb("position", "+", 1) }))
    .where("challenge_id", "=", challengeId)
    .where("area_key", "=", areaKey)
    .where("kind", "=", kind)
    .where("removed_at", "is", null)
    .where("position", ">=", place)
    .execute();
  return place;
}
