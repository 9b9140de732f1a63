import type { Kysely } from "kysely";
import { updateForeignReport } from "#db/queries/foreign-reports.ts";
import { findLatestVersion } from "#db/queries/reports.ts";
import type { Tables } from "#db/schema.ts";
import type { Change } from "../../challenge/change.server.ts";
import { NotNow } from "../../errors.ts";
import type { Led } from "../../forms/answer.server.ts";
import { commentsAre } from "./authors.ts";
import type { ForeignReport } from "./read-row.server.ts";
import { stale } from "./stale.ts";
import type { Weighed } from "./weigh.ts";

/**
 * Says anew whose comments are in a report that was brought in, inside a
 * change, until the council is offered them with a version.
 * @throws Stale where somebody else said otherwise meanwhile; NotNow once it is
 *   sent
 */
export async function sayWhose(
  { db, challenge, who, at }: Change,
  row: ForeignReport,
  { corrections: said, clashing }: Pick<Weighed, "corrections" | "clashing">,
): Promise<Led> {
  if (await isSentWith(db, challenge.id, row)) throw new NotNow(sentSince);
  if (Object.keys(clashing).length > 0) throw stale(row, clashing);
  const kept = await updateForeignReport(db, {
    id: row.id,
    version: row.version,
    also: {
      corrections: JSON.stringify(said),
      comments_are: commentsAre(said),
    },
    by: who.id,
    at,
  });
  if (!kept) throw stale(row, clashing);
  return {
    to: `/challenges/${challenge.id}/report/elsewhere/${row.id}`,
    said: "Whose comments they are is saved",
  };
}

/** Whether a version was sent since a report was brought in. */
export async function isSentWith(
  db: Kysely<Tables>,
  challengeId: string,
  { made_at }: Pick<ForeignReport, "made_at">,
): Promise<boolean> {
  const sent = await findLatestVersion(db, challengeId);
  return Boolean(sent && made_at && sent.created_at >= made_at);
}

/** Why it can no longer be said anew. */
const sentSince =
  "A version of the report was sent since, so the council may have seen the comments that were said to be its own.";
