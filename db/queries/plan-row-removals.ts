import type { Kysely } from "kysely";
import type { Tables } from "../schema.ts";
import type { Moment } from "../values.ts";

interface OfRow {
  rowId: string;
  by: string;
  at: Moment;
}

/** Takes the live actions of a row out of their plan, at one moment with it. */
export async function removeActionsOfRow(
  db: Kysely<Tables>,
  planId: string,
  { rowId, by, at }: OfRow,
): Promise<void> {
  await db
    .updateTable("plan_action")
    .set((eb) => ({
      ...{ removed_at: at, updated_at: at, updated_by: by },
      version: eb("version", "+", 1),
    }))
    .where("plan_id", "=", planId)
    .where("row_id", "=", rowId)
    .where("removed_at", "is", null)
    .execute();
}

/**
 * Puts the actions of a row back that were taken out at one moment.
 * @param since when the row was removed
 */
export async function bringBackActionsOfRow(
  db: Kysely<Tables>,
  planId: string,
  { rowId, by, at, since }: OfRow & { since: Moment },
): Promise<void> {
  await db
    .updateTable("plan_action")
    .set((eb) => ({
      ...{ removed_at: null, updated_at: at, updated_by: by },
      version: eb("version", "+", 1),
    }))
    .where("plan_id", "=", planId)
    .where("row_id", "=", rowId)
    .where("removed_at", "=", since)
    .execute();
}
