import type { Kysely } from "kysely";
import {
  findForeignReport,
  findForeignWords,
} from "#db/queries/foreign-reports.ts";
import type { Tables } from "#db/schema.ts";
import { NotFound } from "../../errors.ts";
import { correctionsSchema, madeSchema } from "./mapping.ts";

/**
 * What is known of a report that was written elsewhere, without its words.
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
    corrections: correctionsSchema.parse(JSON.parse(row.corrections)),
    made: row.made === null ? null : madeSchema.parse(JSON.parse(row.made)),
  };
}

export type ForeignReport = Awaited<ReturnType<typeof foreignReport>>;

/**
 * Its words as the reader gave them, as JSON: that is read in a job, for there
 * may be much of it.
 * @throws NotFound where there is none in this challenge
 */
export async function foreignWords(
  db: Kysely<Tables>,
  challengeId: string,
  id: string,
): Promise<string> {
  const words = await findForeignWords(db, challengeId, id);
  if (words === undefined) throw new NotFound();
  return words;
}
