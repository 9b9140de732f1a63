import { latestMove } from "../challenge/came-back.server.ts";
import type { ChallengeCall } from "../respond.server.ts";

/** That the peer team sent the self-assessment back, while it is open again. */
export async function returnedOf(
  call: Pick<ChallengeCall, "app" | "challenge">,
) {
  const move = await latestMove(call.app.db, call);
  if (move?.event !== "returnSelfAssessment") return null;
  const { by, at, note } = move;
  return { by, at, note };
}
