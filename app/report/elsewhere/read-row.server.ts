import type { Kysely } from "kysely";
import { findForeignReport } from "#db/queries/foreign-reports.ts";
import type { Tables } from "#db/schema.ts";
import type { ReportRead } from "../../documents/report-in/report-read.ts";
import { NotFound } from "../../errors.ts";
import { correctionsSchema, madeSchema } from "./mapping.ts";

/**
 * A report that was written elsewhere, as it is kept.
 * @throws NotFound where there is none in this challenge
 */
export async function foreignReport(
  db: Kysely<Tables>,
  challengeId: string,
  id: string,
) {
  const row = await findForeignReport(db, challengeId, id);
  if (!row) throw new NotFound();
  return {
    ...row,
    // Written by `bringReport`, from what the reader gave.
    report: JSON.parse(row.report) as ReportRead,
    corrections: correctionsSchema.parse(JSON.parse(row.corrections)),
    made: row.made === null ? null : madeSchema.parse(JSON.parse(row.made)),
  };
}

export type ForeignReport = Awaited<ReturnType<typeof foreignReport>>;
