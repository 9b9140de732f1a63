import type { Kysely } from "kysely";
import { type Commitment, listCommitments } from "#db/queries/commitments.ts";
import type { Tables } from "#db/schema.ts";
import type { Change } from "../../challenge/change.server.ts";
import type { Standing } from "../../challenge/enter.server.ts";
import { Invalid } from "../../errors.ts";
import type { StartInput } from "../action.ts";

/** Whether a commitment is no action of the plan, or no more. */
export const isOpen = ({ action }: Commitment): boolean => action === null;

/** The commitments that can be taken into the plan, as far as they are seen. */
export async function commitmentsOffered(
  db: Kysely<Tables>,
  standing: Pick<Standing, "challenge" | "sees">,
): Promise<Commitment[]> {
  return (await thoseThatStand(db, standing)).filter(isOpen);
}

/**
 * The commitments of a form that takes them into the plan, those that are
 * actions by now among them, and what could be chosen.
 * @throws Invalid for what nobody promised, or whose comment was taken back
 */
export async function commitmentsChosen(
  change: Change,
  { commitments }: Pick<StartInput, "commitments">,
): Promise<{ promised: Commitment[]; kept: Commitment[] }> {
  const all = await thoseThatStand(change.db, change);
  const chosen = new Set(commitments);
  const kept = all.filter(({ commentId }) => chosen.has(commentId));
  if (kept.length < chosen.size) {
    throw new Invalid({
      commitments: "A commitment was taken back meanwhile: choose again",
    });
  }
  return { promised: all.filter(isOpen), kept };
}

/** The numbers of comments taken back whose commitment is not proposed for it. */
export async function commitmentsLeftBehind(
  db: Kysely<Tables>,
  { challenge, sees }: Pick<Standing, "challenge" | "sees">,
): Promise<Array<Pick<Commitment, "commentId" | "number">>> {
  const sight = sees("annotations");
  const all = await listCommitments(db, { challengeId: challenge.id, sight });
  return all
    .filter((one) => one.isOfRemoved && isOpen(one))
    .map(({ commentId, number }) => ({ commentId, number }));
}

/** None is proposed of a comment that its author took back. */
async function thoseThatStand(
  db: Kysely<Tables>,
  { challenge, sees }: Pick<Standing, "challenge" | "sees">,
): Promise<Commitment[]> {
  const sight = sees("annotations");
  const all = await listCommitments(db, { challengeId: challenge.id, sight });
  return all.filter(({ isOfRemoved }) => !isOfRemoved);
}
