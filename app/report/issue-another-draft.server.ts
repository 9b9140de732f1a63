import { type Move, moveChallenge } from "../challenge/move.server.ts";
import type { Context } from "../context.server.ts";
import { freeze, openRound } from "./freeze.server.ts";

/**
 * Sends the council another draft, with the confirmed answers to its comments
 * on the one before, and opens a new comment window. Throws as
 * `moveChallenge` does.
 */
export async function issueAnotherDraft(
  app: Context,
  asked: Move,
): Promise<void> {
  await moveChallenge(app, asked, "issueAnotherDraft", async (change) => {
    await freeze(change, "draft");
    return openRound(change);
  });
}
