import { findLatestEvent } from "#db/queries/events.ts";
import type { ChallengeCall } from "../respond.server.ts";

/** That the peer team sent the self-assessment back, while it is open again. */
export async function returnedOf({
  app,
  challenge,
  stage,
}: Pick<ChallengeCall, "app" | "challenge" | "stage">) {
  if (stage === "withdrawn") return null;
  // A withdrawal in between, taken back since, does not end it.
  const latest = await findLatestEvent(app.db, challenge.id, [
    "returnSelfAssessment",
    "submitSelfAssessment",
  ]);
  if (latest?.event !== "returnSelfAssessment") return null;
  const { by, at, note } = latest;
  return { by, at, note };
}
