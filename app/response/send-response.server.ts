import { findLatestVersion } from "#db/queries/reports.ts";
import { insertResponse } from "#db/queries/responses.ts";
import { type Move, moveChallenge } from "../challenge/move.server.ts";
import type { Context } from "../context.server.ts";
import { NotFound } from "../errors.ts";

/**
 * Sends the council's response: from now on the peer team reads the chosen
 * comments and the positions. Comments that were not chosen and what
 * departments said to each other stay with the council.
 * @throws as `moveChallenge` does
 */
export async function sendResponse(app: Context, asked: Move): Promise<void> {
  await moveChallenge(app, asked, "sendResponse", async (change) => {
    const { db, challenge, at, newId } = change;
    const draft = await findLatestVersion(db, challenge.id, "draft");
    if (!draft) throw new NotFound();
    await insertResponse(db, {
      id: newId(),
      challengeId: challenge.id,
      versionId: draft.id,
      at,
    });
  });
}
