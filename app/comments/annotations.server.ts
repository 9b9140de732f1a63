import type { ReportVersion } from "#db/queries/reports.ts";
import type { Annotation } from "../report/annotation.ts";
import type { ChallengeCall } from "../respond.server.ts";

/** The comments that this person sees on a version of the report, by number. */
export async function annotationsFor(
  _call: ChallengeCall,
  _version: Pick<ReportVersion, "id" | "number" | "blocks">,
): Promise<Annotation[]> {
  return [];
}
