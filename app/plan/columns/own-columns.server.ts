import {
  type PlanColumn,
  insertPlanColumns,
  listPlanColumns,
} from "#db/queries/plan-columns.ts";
import type { PlanChange } from "../change-plan.server.ts";
import { missingFrom } from "./column.ts";

/**
 * Gives a plan the ordinary columns as its own, where it has none for them: a
 * column that is named, added or moved leaves the others where they stand.
 * @returns all of its columns, in order
 */
export async function withOwnColumns({
  db,
  plan,
  newId,
  who,
  at,
}: PlanChange): Promise<PlanColumn[]> {
  const own = await listPlanColumns(db, plan.id);
  const missing = missingFrom(own);
  if (missing.length === 0) return own;
  const columns = missing.map((one) => ({ id: newId(), ...one }));
  await insertPlanColumns(db, plan.id, columns, { by: who.id, at });
  return listPlanColumns(db, plan.id);
}

/** The column that an address means: by its id, or by its field before it had one. */
export const columnMeant = (
  columns: readonly PlanColumn[],
  key: string,
): PlanColumn | undefined =>
  columns.find(({ id }) => id === key) ??
  columns.find(({ field }) => field !== "other" && field === key);
