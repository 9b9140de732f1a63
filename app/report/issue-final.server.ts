import { beginPlan } from "../challenge/begin-plan.server.ts";
import { type Move, moveChallenge } from "../challenge/move.server.ts";
import type { Context } from "../context.server.ts";
import { freeze } from "./freeze.server.ts";

/**
 * Issues the final report: freezes it for good, sends the answers to the
 * council's comments with it, and begins the improvement plan. Throws as `moveChallenge` does.
 */
export async function issueFinal(app: Context, asked: Move): Promise<void> {
  await moveChallenge(app, asked, "issueFinal", async (change) => {
    await freeze(change, "final");
    await beginPlan(change);
    return { comments_due: null };
  });
}
