import { findLatestEvent } from "#db/queries/events.ts";
import type { ChallengeCall } from "../respond.server.ts";

/** That the peer team sent the self-assessment back, while it is open again. */
export async function returnedOf({
  app,
  challenge,
  stage,
}: Pick<ChallengeCall, "app" | "challenge" | "stage">) {
  if (stage !== "selfAssessment") return null;
  const event = ["returnSelfAssessment"];
  return (await findLatestEvent(app.db, challenge.id, event)) ?? null;
}
