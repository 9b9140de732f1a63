import { type Commitment, linkCommitment } from "#db/queries/commitments.ts";
import { insertActions } from "#db/queries/plan-row-changes.ts";
import type { Change } from "../../challenge/change.server.ts";
import { excerpt } from "../../ui/excerpt.ts";
import { wordsWith } from "../new-words.ts";
import type { ChallengesPlan } from "../plan-of-challenge.server.ts";

/**
 * Makes an action of each of these commitments, in the words of the council.
 * Of the comments that they were made in nothing goes with them: both sides
 * read the plan. Returns the ids of the actions.
 */
export async function takeInto(
  change: Change,
  hand: ChallengesPlan,
  commitments: readonly Commitment[],
): Promise<string[]> {
  const { db, challenge, who, at } = change;
  const taken = commitments.map((one) => ({ ...one, id: change.newId() }));
  await insertActions(
    db,
    hand.plan.id,
    taken.map(({ id, text, areaKey }) => ({
      id,
      rowId: change.newId(),
      sectionId: hand.sectionOf(areaKey),
      words: wordsWith(text),
    })),
    { by: who.id, at },
  );
  for (const { id: actionId, commentId } of taken) {
    await linkCommitment(db, {
      challengeId: challenge.id,
      ...{ commentId, actionId },
    });
  }
  if (taken.length > 0) {
    for (const { id: action, text } of taken) {
      await hand.record({
        ...{ event: "actionAdded", subject: excerpt(text), action },
      });
    }
    // That the council promised something in a comment is its own affair.
    const subject = taken.length === 1 ? "1 action" : `${taken.length} actions`;
    await change.record({
      ...{ event: "commitmentsTakenIn", subject, audience: "council" },
    });
  }
  return taken.map(({ id }) => id);
}
