import { updateState } from "#db/queries/challenge-changes.ts";
import { type Attempt, editOnce } from "../challenge/change.server.ts";
import { tell } from "../challenge/tell.server.ts";
import type { Context } from "../context.server.ts";
import { NotNow } from "../errors.ts";
import { type TakeDownInput, publishedAgain } from "./take-down.ts";

/**
 * Takes the published report down, in whatever stage an error in it is found:
 * its address says from now on that it was there. Both sides are told. Returns
 * the address of the challenge.
 * @throws NotNow when nothing is public, or it was published again since
 */
export async function takeDown(
  app: Context,
  attempt: Attempt,
  input: TakeDownInput,
): Promise<string> {
  const asked = { ...attempt, form: input };
  return editOnce(app, asked, "publication", async (change) => {
    const { db, challenge, stage } = change;
    const { id, version, publishedAt } = challenge;
    if (!publishedAt) throw new NotNow(nothingPublic);
    // Not the challenge's version: a move is no reason to leave it public.
    if (publishedAt !== input.publishedAt) throw new NotNow(publishedAgain);
    const also = { published_at: null };
    await updateState(db, { id, version, state: stage, also });
    await change.record({
      event: "reportTakenDown",
      note: input.reason,
      audience: "both",
    });
    const address = `/challenges/${id}`;
    await tell(
      app,
      change,
      { sides: ["team", "council"], but: ["viewer"] },
      {
        subject: "Public report taken down",
        body: "Nobody can read the report at its public address any more. The history says why.",
        address,
      },
    );
    return address;
  });
}

/** Why there is nothing to take down. */
export const nothingPublic = "No report of this challenge is public.";
