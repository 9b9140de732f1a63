import { type Move, moveChallenge } from "../challenge/move.server.ts";
import type { Context } from "../context.server.ts";
import { freeze, openRound } from "./freeze.server.ts";

/**
 * Sends the draft report to the council: freezes it under the next number and
 * opens the comment window. Throws as `moveChallenge` does.
 */
export async function sendDraft(app: Context, asked: Move): Promise<void> {
  await moveChallenge(app, asked, "sendDraft", async (change) => {
    await freeze(change, "draft");
    return openRound(change);
  });
}
