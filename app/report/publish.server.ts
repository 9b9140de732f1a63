import { type Move, moveChallenge } from "../challenge/move.server.ts";
import type { Context } from "../context.server.ts";

/**
 * Publishes the final report at an address that nobody can guess. Throws as
 * `moveChallenge` does.
 */
export async function publish(app: Context, asked: Move): Promise<void> {
  await moveChallenge(app, asked, "publish", async (change) => ({
    published_at: change.at,
    public_key:
      change.challenge.publicKey ?? change.newId().replaceAll("-", ""),
  }));
}
