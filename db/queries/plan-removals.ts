import type { Kysely } from "kysely";
import { saveOne } from "../as-read.ts";
import type { Tables } from "../schema.ts";
import type { Moment } from "../values.ts";

/** What of a plan is marked as removed, and stays. */
type Removable =
  "plan_action" | "plan_column" | "plan_row" | "plan_section" | "plan_tag";

/** A thing of a plan, and who takes it out or puts it back, when. */
interface Removal {
  table: Removable;
  id: string;
  by: string;
  at: Moment;
}

/**
 * Takes a thing out of its plan: an action keeps its progress, a section its
 * rows. That is its last save, so it says itself who removed it, and when.
 * @returns false when it is not there any more
 */
export const removeFromPlan = (
  db: Kysely<Tables>,
  planId: string,
  removal: Removal,
): Promise<boolean> => mark(db, planId, removal, removal.at);

/**
 * Puts a removed thing back where it stood.
 * @returns false when it is there already
 */
export const bringBackToPlan = (
  db: Kysely<Tables>,
  planId: string,
  removal: Removal,
): Promise<boolean> => mark(db, planId, removal, null);

const mark = (
  db: Kysely<Tables>,
  planId: string,
  { table, id, by, at }: Removal,
  removedAt: Moment | null,
): Promise<boolean> =>
  saveOne(
    db
      .updateTable(table)
      .set((eb) => ({
        ...{ removed_at: removedAt, updated_at: at, updated_by: by },
        version: eb("version", "+", 1),
      }))
      .where("id", "=", id)
      .where("plan_id", "=", planId)
      .where("removed_at", removedAt === null ? "is not" : "is", null),
  );
