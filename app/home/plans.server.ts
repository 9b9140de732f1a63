import {
  listChallengePlansOf,
  listOwnPlansOf,
} from "#db/queries/plan-members.ts";
import { listActionsDueIn } from "#db/queries/waiting.ts";
import { openActionStatuses } from "#workflows/action.ts";
import { isOverdue, readDueDate } from "#workflows/due-dates.ts";
import type { Context } from "../context.server.ts";
import type { Visitor } from "../people/visitor.server.ts";
import { dayInLondon } from "../ui/dates.ts";

/** A plan on a person's home page. */
export interface PlanWaiting {
  id: string;
  title: string;
  council: string;
  /** How many of its actions are overdue; 0 for who only reads it. */
  overdue: number;
}

/**
 * The plans in which a person has a part of their own, with what waits there;
 * those of their challenges stand with these.
 */
export async function plansWaiting(
  { db, now }: Pick<Context, "db" | "now">,
  { id: personId }: Visitor,
): Promise<PlanWaiting[]> {
  const own = await listOwnPlansOf(db, personId);
  if (own.length === 0) return [];
  const inChallenges = await listChallengePlansOf(db, personId);
  const shown = own.filter(
    ({ id }) => !inChallenges.some((one) => one.id === id),
  );
  const written = shown
    .filter(({ role }) => role !== "planViewer")
    .map(({ id }) => id);
  const due = await listActionsDueIn(db, written, openActionStatuses);
  const today = dayInLondon(now());
  const late = due.filter(({ byWhen }) =>
    isOverdue(readDueDate(byWhen), today),
  );
  return shown.map(({ id, title, council }) => ({
    ...{ id, title, council },
    overdue: late.filter(({ planId }) => planId === id).length,
  }));
}
