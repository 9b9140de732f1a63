import { type Commitment, linkCommitment } from "#db/queries/commitments.ts";
import { insertActions } from "#db/queries/plan-changes.ts";
import type { Change } from "../../challenge/change.server.ts";
import { excerpt } from "../../ui/excerpt.ts";

/**
 * Makes an action of each of these commitments, in the words of the council.
 * Of the comments that they were made in nothing goes with them: both sides
 * read the plan. Returns the ids of the actions.
 */
export async function takeInto(
  change: Change,
  commitments: readonly Commitment[],
): Promise<string[]> {
  const { db, challenge, who, at, areas } = change;
  const taken = commitments.map((one) => ({ ...one, id: change.newId() }));
  const inScope = (wanted: string | null) =>
    areas.find(({ key }) => key === wanted)?.key ?? null;
  await insertActions(
    db,
    challenge.id,
    taken.map(({ id, text, areaKey }) => ({
      id,
      words: {
        ...{ areaKey: inScope(areaKey), text, owners: "", byWhen: "" },
        ...{ measure: "", status: "notStarted", rag: null, ragReason: "" },
      },
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
    for (const { text } of taken) {
      await change.record({
        event: "actionAdded",
        subject: excerpt(text),
        audience: "both",
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
