import type { Kysely } from "kysely";
import type { Tables } from "../schema.ts";
import type { Moment } from "../values.ts";

/** A removed action of a plan, and who took it out when; or undefined. */
export async function findRemovedAction(
  db: Kysely<Tables>,
  planId: string,
  id: string,
): Promise<RemovedAction | undefined> {
  return removed(db, planId)
    .where("plan_action.id", "=", id)
    .executeTakeFirst();
}

/** The actions of a plan that were taken out at one of these moments. */
export async function listRemovedActions(
  db: Kysely<Tables>,
  planId: string,
  at: readonly Moment[],
): Promise<RemovedAction[]> {
  if (at.length === 0) return [];
  return removed(db, planId)
    .where("plan_action.removed_at", "in", [...at])
    .execute();
}

/** An action that was taken out, by whom and when. */
export interface RemovedAction {
  id: string;
  number: number;
  rowId: string;
  at: Moment | null;
  byId: string;
  by: string;
}

/** A removal is the last save of an action. */
const removed = (db: Kysely<Tables>, planId: string) =>
  db
    .selectFrom("plan_action")
    .innerJoin("person", "person.id", "plan_action.updated_by")
    .select([
      "plan_action.id",
      "plan_action.number",
      "plan_action.row_id as rowId",
      "plan_action.removed_at as at",
      "plan_action.updated_by as byId",
      "person.name as by",
    ])
    .where("plan_action.plan_id", "=", planId)
    .where("plan_action.removed_at", "is not", null);
