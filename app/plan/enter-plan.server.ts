import type { Kysely } from "kysely";
import { findChallenge } from "#db/queries/challenges.ts";
import { listPlanRolesOf } from "#db/queries/plan-members.ts";
import { type Plan, findPlan } from "#db/queries/plans.ts";
import type { Tables } from "#db/schema.ts";
import { frameworkOf } from "#workflows/frameworks/index.ts";
import {
  type PlanContent,
  type PlanRole,
  mayWriteInPlan,
  planRolesFrom,
} from "#workflows/plan-permissions.ts";
import { type Standing, enter } from "../challenge/enter.server.ts";
import type { Context } from "../context.server.ts";
import { NotFound } from "../errors.ts";
import type { Visitor } from "../people/visitor.server.ts";

/** An improvement plan as one person stands in it. */
export interface PlanStanding {
  who: Visitor;
  plan: Plan;
  roles: PlanRole[];
  /**
   * The same person in the challenge that the plan comes from; null for who
   * has no place there, as for a plan that stands alone.
   */
  from: Standing | null;
  /**
   * That challenge as the plan itself speaks of it to everybody in it: the
   * final report that it answers is the council's own.
   */
  source: PlanSource | null;
  /** Whether this person may write a content of it. */
  mayWrite: (content: PlanContent) => boolean;
}

/** A plan as it is read, by a page or inside a change. */
export interface PlanRead {
  app: Pick<Context, "db" | "now">;
  plan: Plan;
  source: PlanSource | null;
  /** Who reads it; nobody where it is only kept. */
  who?: Visitor | null;
}

/** What a plan tells of the challenge that it comes from. */
export interface PlanSource {
  challenge: { id: string };
  framework: Standing["framework"];
  areas: Standing["areas"];
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
  const own = await listPlanRolesOf(db, planId, who.id);
  const from = await placeIn(db, who, plan.challengeId);
  const roles = planRolesFrom(from?.roles ?? [], own);
  if (roles.length === 0) throw new NotFound();
  const source = from ?? (await sourceOf(db, plan.challengeId));
  return {
    ...{ who, plan, roles, from, source },
    mayWrite: (content) => mayWriteInPlan(content, roles),
  };
}

/** A person in the challenge of a plan; null for who has no place in it. */
async function placeIn(
  db: Kysely<Tables>,
  who: Visitor,
  challengeId: string | null,
): Promise<Standing | null> {
  if (challengeId === null) return null;
  try {
    return await enter(db, who, challengeId);
  } catch (error) {
    if (error instanceof NotFound) return null;
    throw error;
  }
}

async function sourceOf(
  db: Kysely<Tables>,
  challengeId: string | null,
): Promise<PlanSource | null> {
  if (challengeId === null) return null;
  const challenge = await findChallenge(db, challengeId);
  if (!challenge) return null;
  const framework = frameworkOf(challenge.frameworkKey);
  return {
    challenge: { id: challenge.id },
    framework,
    areas: framework.areas.filter(({ key }) =>
      challenge.areasInScope.includes(key),
    ),
  };
}
