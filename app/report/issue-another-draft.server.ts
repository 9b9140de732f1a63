import { type Move, moveChallenge } from "../challenge/move.server.ts";
import type { Context } from "../context.server.ts";

/** See the consequences below; throws as `moveChallenge` does. */
export async function issueAnotherDraft(
  app: Context,
  asked: Move,
): Promise<void> {
  await moveChallenge(app, asked, "issueAnotherDraft");
}
