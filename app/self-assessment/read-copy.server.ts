import { findSubmission, listSubmissions } from "#db/queries/submissions.ts";
import { fingerprint } from "../challenge/fingerprint.server.ts";
import { sentCopy } from "../challenge/sent-copy.server.ts";
import type { ChallengeCall } from "../respond.server.ts";
import { freeze } from "./freeze.server.ts";
import { type SubmissionContent, submissionFrom } from "./submission.ts";

/**
 * The self-assessment as this person may read it: the council as it stands,
 * the peer team as it was submitted last; null when it never was.
 */
export async function readCopy(
  call: ChallengeCall,
): Promise<SubmissionContent | null> {
  return call.sees("selfAssessment") === "all"
    ? freeze(call.app.db, call, "")
    : sentCopy(call);
}

/** One submitted copy with its fingerprint checked; undefined for no such number. */
export async function readSubmission(
  { app, challenge }: ChallengeCall,
  number: number | "latest",
) {
  const kept = await findSubmission(app.db, challenge.id, number);
  if (!kept) return undefined;
  return {
    number: kept.number,
    at: kept.at,
    by: kept.by,
    sha256: kept.sha256,
    matches: fingerprint(kept.content) === kept.sha256,
    content: submissionFrom(kept.content),
    others: (await listSubmissions(app.db, challenge.id)).filter(
      (other) => other.number !== kept.number,
    ),
  };
}

/** What the page of a copy shows. */
export type CopyView = NonNullable<Awaited<ReturnType<typeof readSubmission>>>;
