import type { Kysely } from "kysely";
import { type Plan, findPlan } from "#db/queries/plans.ts";
import type { Tables } from "#db/schema.ts";
import {
  type PlanContent,
  type PlanRole,
  mayWriteInPlan,
  planRolesFrom,
} from "#workflows/plan-permissions.ts";
import { type Standing, enter } from "../challenge/enter.server.ts";
import { NotFound } from "../errors.ts";
import type { Visitor } from "../people/visitor.server.ts";

/** An improvement plan as one person stands in it. */
export interface PlanStanding {
  who: Visitor;
  plan: Plan;
  roles: PlanRole[];
  /** The same person in the challenge that the plan comes from. */
  from: Standing | null;
  /** Whether this person may write a content of it. */
  mayWrite: (content: PlanContent) => boolean;
}

/**
 * Loads a plan for a person, inside or outside a transaction.
 * @throws NotFound when there is none, or the person has no part in it
 */
export async function enterPlan(
  db: Kysely<Tables>,
  who: Visitor,
  planId: string,
): Promise<PlanStanding> {
  const plan = await findPlan(db, { planId });
  if (!plan) throw new NotFound();
  const from =
    plan.challengeId === null ? null : await enter(db, who, plan.challengeId);
  const roles = planRolesFrom(from?.roles ?? []);
  if (roles.length === 0) throw new NotFound();
  return {
    ...{ who, plan, roles, from },
    mayWrite: (content) => mayWriteInPlan(content, roles),
  };
}
