import type { Kysely } from "kysely";
import { insertPlanEvent } from "#db/queries/plan-events.ts";
import { type Plan, lockPlan } from "#db/queries/plans.ts";
import type { Tables } from "#db/schema.ts";
import type { PlanContent } from "#workflows/plan-permissions.ts";
import type { Context } from "../context.server.ts";
import { Forbidden } from "../errors.ts";
import { type Keyed, answeredOnce, pressOf } from "../once.server.ts";
import type { Visitor } from "../people/visitor.server.ts";
import { type Write, withLetters } from "../people/with-letters.server.ts";
import { type PlanStanding, enterPlan } from "./enter-plan.server.ts";
import type { PlanWork } from "./history-words.ts";

/** What writes into a plan, in whatever transaction. */
export interface PlanHand {
  /** The transaction; using the outer database here would wait for ever. */
  db: Kysely<Tables>;
  plan: Pick<Plan, "id">;
  who: Visitor;
  at: string;
  newId: () => string;
  /** Adds to the plan's history. */
  record: (event: {
    event: PlanWork;
    subject?: string;
    note?: string;
    /** The one action that it is about. */
    action?: string | null;
  }) => Promise<void>;
}

/** What a use case of a plan works with while its transaction is open. */
export type PlanChange = PlanHand & PlanStanding & { write: Write };

/** Whose change it is, and to which plan. */
export interface PlanAttempt {
  who: Visitor;
  planId: string;
  /** What was sent: a second press of its button gets the first's answer. */
  form?: Keyed | undefined;
}

/**
 * The one door for a change to a plan: opens a transaction, loads, asks whether
 * this person may write this, works, commits.
 * @throws NotFound, Forbidden before any work is done
 */
export async function editPlan<T>(
  app: Context,
  { who, planId }: PlanAttempt,
  content: PlanContent,
  work: (change: PlanChange) => Promise<T>,
): Promise<T> {
  return withLetters(app, async (db, write) => {
    const { newId } = app;
    const hand = await handOn({ db, who, at: app.now(), newId }, planId);
    const standing = await enterPlan(db, who, planId);
    allowInPlan(standing, content);
    return work({ ...standing, ...hand, plan: standing.plan, write });
  });
}

/**
 * As `editPlan`, for work that makes something new and leads to an address: the
 * same form sent twice makes one thing and leads to the same address.
 */
export const editPlanOnce = (
  app: Context,
  attempt: PlanAttempt,
  content: PlanContent,
  work: (change: PlanChange) => Promise<string>,
): Promise<string> =>
  answeredOnce(app, pressOf(attempt.form, attempt.who.id), work, (each) =>
    editPlan(app, attempt, content, each),
  );

/** Refuses who may never write a content of a plan. @throws Forbidden */
export function allowInPlan(
  { mayWrite }: Pick<PlanStanding, "mayWrite">,
  content: PlanContent,
): void {
  if (mayWrite(content)) return;
  throw new Forbidden("Your part in this plan does not allow that.");
}

/**
 * Takes a plan in hand: changes to one plan stand in line, so counted numbers
 * never clash.
 */
export async function handOn(
  { db, who, at, newId }: Omit<PlanHand, "plan" | "record">,
  planId: string,
): Promise<PlanHand> {
  await lockPlan(db, planId);
  return {
    ...{ db, who, at, newId, plan: { id: planId } },
    record: ({ event, subject = "", note = "", action = null }) =>
      insertPlanEvent(db, {
        ...{ id: newId(), planId, at, personId: who.id },
        ...{ event, subject, note, actionId: action },
      }),
  };
}
