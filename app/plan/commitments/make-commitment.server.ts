import { type Annotation, findAnnotation } from "#db/queries/annotations.ts";
import {
  type Commitment,
  emptyCommitment,
  findCommitment,
  saveCommitment,
} from "#db/queries/commitments.ts";
import { mayEdit } from "#workflows/permissions.ts";
import {
  type Attempt,
  type Change,
  edit,
} from "../../challenge/change.server.ts";
import { readAgain } from "../../challenge/read-again.ts";
import type { Context } from "../../context.server.ts";
import { NotFound, NotNow, Stale } from "../../errors.ts";
import type { Led } from "../../forms/answer.server.ts";
import type { CommitmentInput } from "./commitment.ts";
import { planOfChallenge } from "../plan-of-challenge.server.ts";
import { takeInto } from "./take-into-plan.server.ts";

/**
 * Says what the council will do about a comment of its own on the report, over
 * the version that was read. While there is a plan it becomes an action at
 * once; before, it is kept until the plan is started. Until then it is the
 * council's alone, and so is the comment until it is sent.
 * @throws NotFound; NotNow for a comment that was taken back, or where it is an
 *   action already; Stale, with the other person's words
 */
export async function makeCommitment(
  app: Context,
  attempt: Attempt,
  commentId: string,
  input: CommitmentInput,
): Promise<Led> {
  return edit(app, attempt, "commitments", async (change) => {
    const { db, challenge, who, at } = change;
    const { comment, present } = await heldBy(change, commentId);
    if (comment.removedAt !== null) {
      throw new NotNow("This comment was taken back by its author.");
    }
    const key = { challengeId: challenge.id, commentId };
    const saved = { ...key, ...input, by: who.id, at };
    if (!(await saveCommitment(db, saved))) throw stale(present);
    await change.record({
      event: present?.text ? "commitmentChanged" : "commitmentMade",
      subject: `Comment ${comment.number}`,
      audience: "council",
    });
    if (!mayEdit("plan", change.stage, change.roles)) {
      const to = `/challenges/${challenge.id}/comments/${commentId}#commitment`;
      return { to, said: "The commitment is kept for the improvement plan" };
    }
    const made = await madeIn(change, commentId);
    const hand = await planOfChallenge(change);
    const [action = ""] = await takeInto(change, hand, made ? [made] : []);
    return {
      to: `/plans/${hand.plan.id}/actions/${action}`,
      said: "The commitment is an action of the plan. Give it an owner and a date.",
    };
  });
}

/**
 * Takes a commitment back that is no action yet; its words stay in the council's
 * history. Returns the comment's address.
 * @throws NotFound; NotNow where it is an action or there is none; Stale
 */
export async function takeCommitmentBack(
  app: Context,
  attempt: Attempt,
  commentId: string,
  { version }: { version: number },
): Promise<Led> {
  return edit(app, attempt, "commitments", async (change) => {
    const { db, challenge, who, at } = change;
    const { comment, present } = await heldBy(change, commentId);
    if (!present?.text)
      throw new NotNow("There is no commitment to take back.");
    const key = { challengeId: challenge.id, commentId };
    const hand = { version, by: who.id, at };
    if (!(await emptyCommitment(db, { ...key, ...hand }))) throw stale(present);
    await change.record({
      event: "commitmentTakenBack",
      subject: `Comment ${comment.number}`,
      note: present.text,
      audience: "council",
    });
    return {
      to: `/challenges/${challenge.id}/comments/${commentId}`,
      said: "The commitment is taken back",
    };
  });
}

/** The comment of the council that is meant, and what is kept, no action yet. */
async function heldBy(
  change: Change,
  id: string,
): Promise<{ comment: Annotation; present: Commitment | undefined }> {
  const { db, challenge } = change;
  const sight = {
    annotations: change.sees("annotations"),
    answers: "none",
  } as const;
  const key = { challengeId: challenge.id, id, sight };
  const comment = await findAnnotation(db, key);
  if (!comment) throw new NotFound();
  const present = await madeIn(change, id);
  if (present?.action) {
    throw new NotNow(
      `It is action ${present.action.number} of the improvement plan by now: change it there.`,
    );
  }
  return { comment, present };
}

/** What the council said it will do about a comment, as it is kept now. */
const madeIn = ({ db, challenge, sees }: Change, commentId: string) =>
  findCommitment(db, {
    challengeId: challenge.id,
    ...{ commentId, sight: sees("annotations") },
  });

function stale(present: Commitment | undefined): Error {
  if (!present) return readAgain("this commitment", null);
  return new Stale({
    version: present.version,
    savedBy: present.updatedByName,
    savedAt: present.updatedAt,
    values: { text: present.text },
  });
}
