import { lastRound } from "../challenge/last-round.server.ts";
import type { ChallengeCall } from "../respond.server.ts";

/** That the peer team sent the self-assessment back, while it is open again. */
export async function returnedOf({
  app,
  challenge,
  stage,
}: Pick<ChallengeCall, "app" | "challenge" | "stage">) {
  if (stage === "withdrawn") return null;
  const latest = await lastRound(app.db, { challenge });
  if (latest?.event !== "returnSelfAssessment") return null;
  const { by, at, note } = latest;
  return { by, at, note };
}
