import { markEvidenceSent } from "#db/queries/evidence-sending.ts";
import { insertSubmission, listSubmissions } from "#db/queries/submissions.ts";
import { canonicalJson } from "../challenge/canonical.ts";
import { fingerprint } from "../challenge/fingerprint.server.ts";
import { type Move, moveChallenge } from "../challenge/move.server.ts";
import type { Context } from "../context.server.ts";
import { freeze } from "./freeze.server.ts";

/**
 * Submits the self-assessment: freezes a numbered copy with its fingerprint,
 * lets the peer team see the evidence so far, and moves the challenge on; all
 * of it or nothing. Throws as `moveChallenge` does.
 */
export async function submitSelfAssessment(
  app: Context,
  asked: Move,
): Promise<void> {
  await moveChallenge(app, asked, "submitSelfAssessment", async (change) => {
    const { db, challenge, who, at } = change;
    const content = canonicalJson(await freeze(db, change, at));
    const [latest] = await listSubmissions(db, challenge.id);
    await insertSubmission(db, {
      id: change.newId(),
      challengeId: challenge.id,
      number: (latest?.number ?? 0) + 1,
      at,
      by: who.id,
      content,
      sha256: fingerprint(content),
    });
    await markEvidenceSent(db, challenge.id, at);
  });
}
