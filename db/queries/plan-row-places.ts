import type { Kysely } from "kysely";
import type { Tables } from "../schema.ts";
import type { Moment } from "../values.ts";
import { nextAfter } from "./next.ts";

interface Hand {
  by: string;
  at: Moment;
}

/** Where a row goes: to the end of a section, or before a row of it. */
interface Place extends Hand {
  id: string;
  /** Null for outside every section. */
  sectionId: string | null;
  before?: string | null;
}

/** The place after all rows of a plan: they are counted through all of it. */
export const nextRowPosition = (db: Kysely<Tables>, planId: string) =>
  nextAfter(
    db
      .selectFrom("plan_row")
      .select((eb) => eb.fn.max("position").as("last"))
      .where("plan_id", "=", planId),
  );

/** Puts a row of a plan into a section of it, at the end or before another. */
export async function moveRow(
  db: Kysely<Tables>,
  planId: string,
  { id, sectionId, before = null, by, at }: Place,
): Promise<void> {
  const position =
    before === null
      ? await nextRowPosition(db, planId)
      : await roomBefore(db, planId, before);
  await db
    .updateTable("plan_row")
    .set((eb) => ({
      ...{ section_id: sectionId, position, updated_at: at, updated_by: by },
      version: eb("version", "+", 1),
    }))
    .where("id", "=", id)
    .where("plan_id", "=", planId)
    .execute();
}

/** Moves all from a row on by one place; returns the place that is left free. */
async function roomBefore(
  db: Kysely<Tables>,
  planId: string,
  rowId: string,
): Promise<number> {
  const { position } = await db
    .selectFrom("plan_row")
    .select("position")
    .where("plan_id", "=", planId)
    .where("id", "=", rowId)
    .executeTakeFirstOrThrow();
  await db
    .updateTable("plan_row")
    .set((eb) => ({ position: eb("position", "+", 1) }))
    .where("plan_id", "=", planId)
    .where("position", ">=", position)
    .execute();
  return position;
}

/** Puts an action of a plan into another row of it; its words stay as they are. */
export async function moveActionToRow(
  db: Kysely<Tables>,
  planId: string,
  { id, rowId }: { id: string; rowId: string },
): Promise<void> {
  await db
    .updateTable("plan_action")
    .set({ row_id: rowId })
    .where("id", "=", id)
    .where("plan_id", "=", planId)
    .execute();
}
