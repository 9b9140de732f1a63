import type { Kysely } from "kysely";
import { saveFirst } from "../as-read.ts";
import type { Tables } from "../schema.ts";
import type { Moment } from "../values.ts";

/** The decision that nothing will be done on a recommendation. */
export interface NoAction {
  recommendationId: string;
  reason: string;
  at: Moment;
  by: string;
}

/** The recommendations on which a plan does nothing, in no order. */
export async function listNoActions(
  db: Kysely<Tables>,
  planId: string,
): Promise<NoAction[]> {
  return db
    .selectFrom("plan_no_action")
    .innerJoin("person", "person.id", "plan_no_action.decided_by")
    .select([
      "plan_no_action.recommendation_id as recommendationId",
      "plan_no_action.reason",
      "plan_no_action.decided_at as at",
      "person.name as by",
    ])
    .where("plan_no_action.plan_id", "=", planId)
    .execute();
}

/**
 * Keeps the decision that nothing will be done on a recommendation.
 * @returns false when somebody decided so meanwhile
 */
export async function insertNoAction(
  db: Kysely<Tables>,
  planId: string,
  row: {
    id: string;
    recommendationId: string;
    reason: string;
    by: string;
    at: Moment;
  },
): Promise<boolean> {
  return saveFirst(
    db.insertInto("plan_no_action").values({
      ...{ id: row.id, plan_id: planId, reason: row.reason },
      recommendation_id: row.recommendationId,
      ...{ decided_at: row.at, decided_by: row.by },
    }),
  );
}

/** Takes the decision on a recommendation back: the history still tells it. */
export async function deleteNoAction(
  db: Kysely<Tables>,
  planId: string,
  recommendationId: string,
): Promise<void> {
  await db
    .deleteFrom("plan_no_action")
    .where("plan_id", "=", planId)
    .where("recommendation_id", "=", recommendationId)
    .execute();
}
