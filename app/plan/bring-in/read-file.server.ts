import type { Kysely } from "kysely";
import { findPlanFile, findPlanReading } from "#db/queries/plan-files.ts";
import type { Tables } from "#db/schema.ts";
import { NotFound } from "../../errors.ts";
import { correctionsSchema } from "./brought-plan.ts";
import { madeSchema } from "./brought-plan-made.ts";

/**
 * What is known of a file that was brought to a plan, without its tables.
 * @throws NotFound where there is none in this plan
 */
export async function planFile(db: Kysely<Tables>, planId: string, id: string) {
  const row = await findPlanFile(db, planId, id);
  if (!row) throw new NotFound();
  return {
    ...row,
    corrections: correctionsSchema.parse(JSON.parse(row.corrections)),
    made: row.made === null ? null : madeSchema.parse(JSON.parse(row.made)),
  };
}

export type PlanFile = Awaited<ReturnType<typeof planFile>>;

/**
 * Its tables as the reader gave them, as JSON: that is read in a job, for there
 * may be much of it.
 * @throws NotFound where there is none in this plan
 */
export async function planReading(
  db: Kysely<Tables>,
  planId: string,
  id: string,
): Promise<string> {
  const reading = await findPlanReading(db, planId, id);
  if (reading === undefined) throw new NotFound();
  return reading;
}
