import { findAccountByEmail } from "#db/queries/people.ts";
import type { PlanOwner } from "#db/queries/plan-owners.ts";
import { endAsksOf } from "#db/queries/plan-round-changes.ts";
import type { PlanHand } from "../change-plan.server.ts";

/** An owner who has left is asked no more: their links open nothing. */
export async function leaveRounds(
  { db, plan, at }: PlanHand,
  { personId, email }: Pick<PlanOwner, "personId" | "email">,
): Promise<void> {
  const account = email ? await findAccountByEmail(db, email) : undefined;
  for (const id of new Set([personId, account?.id])) {
    if (id) await endAsksOf(db, { planId: plan.id, personId: id, at });
  }
}
