import type { Kysely, SelectQueryBuilder } from "kysely";
import type { Tables } from "../schema.ts";
import { type Moment, flag } from "../values.ts";

/** One change of what an action says of "by when". */
export interface DueRevision {
  id: string;
  at: Moment;
  by: string;
  fromText: string;
  toText: string;
  /** Why; "" where only the writing was corrected. */
  reason: string;
  isCorrection: boolean;
}

/** Every change of "by when" of one action of a plan, the oldest first. */
export async function listDueRevisions(
  db: Kysely<Tables>,
  planId: string,
  actionId: string,
): Promise<DueRevision[]> {
  const rows = await db
    .selectFrom("due_revision")
    .innerJoin("plan_action", "plan_action.id", "due_revision.action_id")
    .innerJoin("person", "person.id", "due_revision.person_id")
    .select([
      "due_revision.id",
      "due_revision.at",
      "person.name as by",
      "due_revision.from_text as fromText",
      "due_revision.to_text as toText",
      "due_revision.reason",
      "due_revision.is_correction",
    ])
    .where("plan_action.plan_id", "=", planId)
    .where("due_revision.action_id", "=", actionId)
    .orderBy("due_revision.at")
    .orderBy("due_revision.id")
    .execute();
  return rows.map(({ is_correction, ...row }) => ({
    ...row,
    isCorrection: is_correction === 1,
  }));
}

/** Every change of "by when" in a plan between two moments, the oldest first. */
export async function listDueRevisionsOfPlan(
  db: Kysely<Tables>,
  planId: string,
  { from, until }: { from: Moment; until: Moment },
) {
  const rows = await db
    .selectFrom("due_revision")
    .innerJoin("plan_action", "plan_action.id", "due_revision.action_id")
    .select([
      "due_revision.action_id as actionId",
      "due_revision.at",
      "due_revision.reason",
      "due_revision.is_correction",
    ])
    .where("plan_action.plan_id", "=", planId)
    .where("due_revision.at", ">", from)
    .where("due_revision.at", "<=", until)
    .orderBy("due_revision.at")
    .orderBy("due_revision.id")
    .execute();
  return rows.map(({ is_correction, ...row }) => ({
    ...row,
    isCorrection: is_correction === 1,
  }));
}

/** Adds a change of "by when"; those are never changed. */
export async function insertDueRevision(
  db: Kysely<Tables>,
  row: Omit<DueRevision, "by"> & { actionId: string; personId: string },
): Promise<void> {
  await db
    .insertInto("due_revision")
    .values({
      ...{ id: row.id, action_id: row.actionId, person_id: row.personId },
      ...{ at: row.at, from_text: row.fromText, to_text: row.toText },
      reason: row.reason,
      is_correction: flag(row.isCorrection),
    })
    .execute();
}

/**
 * What each action of a plan said of "by when" before it was first revised, and
 * how often it was: the revision at place 1 of each. Corrections do not count.
 */
export const firstRevisions = (
  db: Kysely<Tables>,
  plans: SelectQueryBuilder<Tables, "plan", { id: string }>,
) =>
  db
    .selectFrom("due_revision")
    .innerJoin("plan_action", "plan_action.id", "due_revision.action_id")
    .select((eb) => [
      "due_revision.action_id",
      "due_revision.from_text",
      eb.fn
        .countAll<number>()
        .over((over) => over.partitionBy("due_revision.action_id"))
        .as("times"),
      eb.fn
        .agg<number>("row_number")
        .over((over) =>
          over
            .partitionBy("due_revision.action_id")
            .orderBy("due_revision.at")
            .orderBy("due_revision.id"),
        )
        .as("place"),
    ])
    .where("plan_action.plan_id", "in", plans)
    .where("due_revision.is_correction", "=", 0);
