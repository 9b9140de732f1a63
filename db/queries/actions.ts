import type { Kysely, Selectable } from "kysely";
import type { PlanActionTable, Tables } from "../schema.ts";
import type { Day, Moment } from "../values.ts";
import { firstRevisions } from "./due-revisions.ts";
import type { PlanKey } from "./plans.ts";
import type { Progress } from "./progress.ts";

/** The words of an action, as a form gives them. */
export interface ActionWords {
  text: string;
  owners: string;
  byWhen: string;
  /** The day on which it is looked at again; null for none. */
  reviewOn: Day | null;
  measure: string;
  status: string;
  rag: string | null;
  ragReason: string;
  /** Who gave the rating; null where nobody did, or it is not known. */
  ragBy: string | null;
  /** When it was given; without a rating: when it was said to have none. */
  ragAt: Moment | null;
}

/** A live action of a plan, with who saved it last and its latest progress. */
export interface Action extends ActionWords {
  id: string;
  number: number;
  /** The row that it stands in, and the section of that. */
  rowId: string;
  sectionId: string | null;
  /** The area that its section is about. */
  areaKey: string | null;
  /** What it said of "by when" before that was revised; null if it never was. */
  dueWas: { text: string; times: number } | null;
  /** The name of who gave its rating. */
  ragByName: string | null;
  version: number;
  createdAt: Moment;
  updatedAt: Moment;
  updatedByName: string;
  progressEntries: number;
  latestProgress: Progress | null;
}

/** What an action answers: a recommendation or a finding of the report. */
export interface ActionLink {
  actionId: string;
  recommendationId: string | null;
  findingId: string | null;
}

/** Every live action of a plan, in the order of its sections and rows. */
export async function listActions(
  db: Kysely<Tables>,
  key: PlanKey,
): Promise<Action[]> {
  const rows = await live(db, key)
    .orderBy((eb) => eb.fn.coalesce("section.position", eb.lit(1_000_000)))
    .orderBy("plan_row.position")
    .orderBy("plan_action.number")
    .execute();
  return rows.map(fromRow);
}

/** The live actions of one row of a plan, in order. */
export async function listActionsOfRow(
  db: Kysely<Tables>,
  planId: string,
  rowId: string,
): Promise<Action[]> {
  const rows = await live(db, { planId })
    .where("plan_action.row_id", "=", rowId)
    .orderBy("plan_action.number")
    .execute();
  return rows.map(fromRow);
}

/** One live action of a plan, or undefined. */
export async function findAction(
  db: Kysely<Tables>,
  planId: string,
  id: string,
): Promise<Action | undefined> {
  const row = await live(db, { planId })
    .where("plan_action.id", "=", id)
    .executeTakeFirst();
  return row && fromRow(row);
}

/** What the live actions of a plan answer, in no order. */
export async function listActionLinks(
  db: Kysely<Tables>,
  key: PlanKey,
): Promise<ActionLink[]> {
  return db
    .selectFrom("plan_action_link")
    .innerJoin("plan_action", "plan_action.id", "plan_action_link.action_id")
    .select([
      "plan_action_link.action_id as actionId",
      "plan_action_link.recommendation_id as recommendationId",
      "plan_action_link.finding_id as findingId",
    ])
    .where("plan_action.plan_id", "in", thatPlan(db, key))
    .where("plan_action.removed_at", "is", null)
    .execute();
}

/** The plan that is meant, as a query for its id. */
const thatPlan = (db: Kysely<Tables>, key: PlanKey) => {
  const plans = db.selectFrom("plan").select("plan.id");
  return "planId" in key
    ? plans.where("plan.id", "=", key.planId)
    : plans.where("plan.challenge_id", "=", key.challengeId);
};

const live = (db: Kysely<Tables>, key: PlanKey) =>
  db
    .selectFrom("plan_action")
    .innerJoin("plan_row", "plan_row.id", "plan_action.row_id")
    // The rows of a removed section stand in none until it is brought back.
    .leftJoin("plan_section as section", (join) =>
      join
        .onRef("section.id", "=", "plan_row.section_id")
        .on("section.removed_at", "is", null),
    )
    .innerJoin("person", "person.id", "plan_action.updated_by")
    .leftJoin("person as rater", "rater.id", "plan_action.rag_by")
    .leftJoin(entries(db, key).as("entry"), (join) =>
      join
        .onRef("entry.action_id", "=", "plan_action.id")
        .on("entry.place", "=", 1),
    )
    .leftJoin(firstRevisions(db, thatPlan(db, key)).as("was"), (join) =>
      join
        .onRef("was.action_id", "=", "plan_action.id")
        .on("was.place", "=", 1),
    )
    .selectAll("plan_action")
    .select([
      "section.id as section_id",
      "section.area_key",
      "person.name as updated_by_name",
      "rater.name as rag_by_name",
      "entry.entries",
      "entry.at as entry_at",
      "entry.text as entry_text",
      "entry.name as entry_by",
      "was.from_text as due_was",
      "was.times as due_times",
    ])
    .where("plan_action.plan_id", "in", thatPlan(db, key))
    .where("plan_action.removed_at", "is", null)
    .where("plan_row.removed_at", "is", null);

/** Entries of progress, the latest of each action at place 1. */
const entries = (db: Kysely<Tables>, key: PlanKey) =>
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
    .where("plan_action.plan_id", "in", thatPlan(db, key));

type Row = Selectable<PlanActionTable> & {
  section_id: string | null;
  area_key: string | null;
  updated_by_name: string;
  rag_by_name: string | null;
  entries: number | null;
  entry_at: Moment | null;
  entry_text: string | null;
  entry_by: string | null;
  due_was: string | null;
  due_times: number | null;
};

const fromRow = (row: Row): Action => ({
  id: row.id,
  number: row.number,
  rowId: row.row_id,
  sectionId: row.section_id,
  areaKey: row.area_key,
  text: row.text,
  owners: row.owners,
  byWhen: row.by_when,
  reviewOn: row.review_on,
  measure: row.measure,
  status: row.status,
  rag: row.rag,
  ragReason: row.rag_reason,
  ragBy: row.rag_by,
  ragAt: row.rag_at,
  ragByName: row.rag_by_name,
  dueWas:
    row.due_was === null
      ? null
      : { text: row.due_was, times: Number(row.due_times) },
  version: row.version,
  createdAt: row.created_at,
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
