import type { Kysely, Selectable } from "kysely";
import type { PlanActionTable, Tables } from "../schema.ts";
import type { Moment } from "../values.ts";

/** The words of an action, as a form gives them. */
export interface ActionWords {
  areaKey: string | null;
  text: string;
  owners: string;
  byWhen: string;
  measure: string;
  status: string;
  rag: string | null;
  ragReason: string;
}

/** A live action of a plan, with who saved it last and its latest progress. */
export interface Action extends ActionWords {
  id: string;
  number: number;
  version: number;
  updatedAt: Moment;
  updatedByName: string;
  progressEntries: number;
  latestProgress: Progress | null;
}

/** One dated entry of what was done. */
export interface Progress {
  at: Moment;
  by: string;
  text: string;
}

/** What an action answers: a recommendation or a finding of the report. */
export interface ActionLink {
  actionId: string;
  recommendationId: string | null;
  findingId: string | null;
}

/** Every live action of a challenge, by number; both sides read the plan. */
export async function listActions(
  db: Kysely<Tables>,
  challengeId: string,
): Promise<Action[]> {
  const rows = await live(db, challengeId).execute();
  return rows.map(fromRow);
}

/** One live action of a challenge, or undefined. */
export async function findAction(
  db: Kysely<Tables>,
  challengeId: string,
  id: string,
): Promise<Action | undefined> {
  const row = await live(db, challengeId)
    .where("plan_action.id", "=", id)
    .executeTakeFirst();
  return row && fromRow(row);
}

/** What the live actions of a challenge answer, in no order. */
export async function listActionLinks(
  db: Kysely<Tables>,
  challengeId: string,
): Promise<ActionLink[]> {
  return db
    .selectFrom("plan_action_link")
    .innerJoin("plan_action", "plan_action.id", "plan_action_link.action_id")
    .select([
      "plan_action_link.action_id as actionId",
      "plan_action_link.recommendation_id as recommendationId",
      "plan_action_link.finding_id as findingId",
    ])
    .where("plan_action.challenge_id", "=", challengeId)
    .where("plan_action.removed_at", "is", null)
    .execute();
}

/** The progress of one action of a challenge, newest first. */
export async function listProgress(
  db: Kysely<Tables>,
  challengeId: string,
  actionId: string,
): Promise<Array<Progress & { id: string }>> {
  return db
    .selectFrom("progress")
    .innerJoin("plan_action", "plan_action.id", "progress.action_id")
    .innerJoin("person", "person.id", "progress.person_id")
    .select([
      "progress.id",
      "progress.at",
      "progress.text",
      "person.name as by",
    ])
    .where("plan_action.challenge_id", "=", challengeId)
    .where("progress.action_id", "=", actionId)
    .orderBy("progress.at", "desc")
    .orderBy("progress.id", "desc")
    .execute();
}

const live = (db: Kysely<Tables>, challengeId: string) =>
  db
    .selectFrom("plan_action")
    .innerJoin("person", "person.id", "plan_action.updated_by")
    .leftJoin(entries(db, challengeId).as("entry"), (join) =>
      join
        .onRef("entry.action_id", "=", "plan_action.id")
        .on("entry.place", "=", 1),
    )
    .selectAll("plan_action")
    .select([
      "person.name as updated_by_name",
      "entry.entries",
      "entry.at as entry_at",
      "entry.text as entry_text",
      "entry.name as entry_by",
    ])
    .where("plan_action.challenge_id", "=", challengeId)
    .where("plan_action.removed_at", "is", null)
    .orderBy("plan_action.number");

/** Entries of progress, the latest of each action at place 1. */
const entries = (db: Kysely<Tables>, challengeId: string) =>
  db
    .selectFrom("progress")
    .innerJoin("plan_action", "plan_action.id", "progress.action_id")
    .innerJoin("person", "person.id", "progress.person_id")
    .select((eb) => [
      "progress.action_id",
      "progress.at",
      "progress.text",
      "person.name",
      eb.fn
        .countAll<number>()
        .over((over) => over.partitionBy("progress.action_id"))
        .as("entries"),
      eb.fn
        .agg<number>("row_number")
        .over((over) =>
          over
            .partitionBy("progress.action_id")
            .orderBy("progress.at", "desc")
            .orderBy("progress.id", "desc"),
        )
        .as("place"),
    ])
    .where("plan_action.challenge_id", "=", challengeId);

type Row = Selectable<PlanActionTable> & {
  updated_by_name: string;
  entries: number | null;
  entry_at: Moment | null;
  entry_text: string | null;
  entry_by: string | null;
};

const fromRow = (row: Row): Action => ({
  id: row.id,
  number: row.number,
  areaKey: row.area_key,
  text: row.text,
  owners: row.owners,
  byWhen: row.by_when,
  measure: row.measure,
  status: row.status,
  rag: row.rag,
  ragReason: row.rag_reason,
  version: row.version,
  updatedAt: row.updated_at,
  updatedByName: row.updated_by_name,
  progressEntries: Number(row.entries ?? 0),
  latestProgress:
    row.entry_at === null
      ? null
      : {
          at: row.entry_at,
          by: row.entry_by ?? "",
          text: row.entry_text ?? "",
        },
});
