import { type Kysely, type Selectable, sql } from "kysely";
import type { FindingTable, Tables } from "../schema.ts";
import type { Sight } from "../sight.ts";
import { type AnswerSent, readAnswersSent } from "./answers-sent.ts";
import { countedSources } from "./living-sources.ts";

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
  reports: number;
  /**
   * Of how many kinds those are: meetings, observation, documents, answers, and
   * reports written elsewhere.
   */
  kinds: number;
  /** Sources that it cites and that were removed or withdrawn since. */
  lost: number;
};

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

/** In which area each live finding of a challenge is, by its id. */
export async function listFindingAreas(
  db: Kysely<Tables>,
  challengeId: string,
): Promise<Array<{ id: string; areaKey: string }>> {
  return live(db, challengeId)
    .select(["finding.id", "finding.area_key as areaKey"])
    .execute();
}

/** An area's live findings, strengths first, in order: for naming them. */
export async function listFindingsOn(
  db: Kysely<Tables>,
  challengeId: string,
  areaKey: string,
) {
  return live(db, challengeId)
    .select(["id", "kind", "text", placeInList.as("number")])
    .where("area_key", "=", areaKey)
    .orderBy("kind", "desc")
    .orderBy("position")
    .orderBy("id")
    .execute();
}

/** The live findings that cite a note, as they came, with their numbers. */
export async function listFindingsCiting(
  db: Kysely<Tables>,
  challengeId: string,
  noteId: string,
) {
  const numbered = live(db, challengeId)
    .select(["id", "area_key", "kind", "status", "created_at"])
    .select(placeInList.as("number"));
  return db
    .selectFrom(numbered.as("numbered"))
    .innerJoin("finding_source", "finding_source.finding_id", "numbered.id")
    .select(["numbered.id", "numbered.area_key", "numbered.kind"])
    .select(["numbered.number", "numbered.status"])
    .where("finding_source.note_id", "=", noteId)
    .orderBy("numbered.created_at")
    .orderBy("numbered.id")
    .execute();
}

/** The finding that a removed one was merged into, or undefined. */
export async function findMergedInto(
  db: Kysely<Tables>,
  challengeId: string,
  id: string,
): Promise<string | undefined> {
  const row = await db
    .selectFrom("finding")
    .select("merged_into")
    .where("challenge_id", "=", challengeId)
    .where("id", "=", id)
    .executeTakeFirst();
  return row?.merged_into ?? undefined;
}

/**
 * The running number of a live finding in its list (area and kind), also where
 * the query has it in several rows.
 */
export const placeInList = sql<number>`dense_rank() over (partition by finding.area_key, finding.kind order by finding.position, finding.id)`;

const live = (db: Kysely<Tables>, challengeId: string) =>
  db
    .selectFrom("finding")
    .where("finding.challenge_id", "=", challengeId)
    .where("finding.removed_at", "is", null);

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
      const counted = (
        kind: "notes" | "evidence" | "answers" | "reports" | "kinds" | "lost",
      ) => eb.fn.coalesce(`cited.${kind}`, eb.lit(0));
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
        counted("reports").as("reports"),
        counted("kinds").as("kinds"),
        counted("lost").as("lost"),
      ];
    });
