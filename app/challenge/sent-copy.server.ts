import { findSubmission } from "#db/queries/submissions.ts";
import type { Context } from "../context.server.ts";
import {
  type SubmissionContent,
  submissionFrom,
} from "../self-assessment/submission.ts";
import type { Standing } from "./enter.server.ts";

/** The self-assessment as it was submitted last; null when it never was. */
export async function sentCopy({
  app,
  challenge,
}: Pick<Standing, "challenge"> & {
  app: Pick<Context, "db">;
}): Promise<SubmissionContent | null> {
  const kept = await findSubmission(app.db, challenge.id, "latest");
  return kept ? submissionFrom(kept.content) : null;
}
