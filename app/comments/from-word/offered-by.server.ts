import type { Kysely } from "kysely";
import { findSaidOfComments } from "#db/queries/foreign-reports.ts";
import type { Tables } from "#db/schema.ts";
import { councilAuthors } from "../../report/elsewhere/authors.ts";
import { correctionsSchema } from "../../report/elsewhere/mapping.ts";

/**
 * The authors in a report written elsewhere of whom the team says by now that
 * their comments are the council’s; of no other is the council told anything.
 */
export async function offeredBy(
  db: Kysely<Tables>,
  challengeId: string,
  foreignReportId: string,
): Promise<string[]> {
  const said = await findSaidOfComments(db, challengeId, foreignReportId);
  if (said === undefined) return [];
  return councilAuthors(correctionsSchema.parse(JSON.parse(said)));
}
