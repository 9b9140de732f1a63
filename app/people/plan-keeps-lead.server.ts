import { type Member, listMembers } from "#db/queries/memberships.ts";
import { listPlanMembers } from "#db/queries/plan-members.ts";
import { findPlan } from "#db/queries/plans.ts";
import type { Change } from "../challenge/change.server.ts";

/**
 * Why this person stays council lead: nobody else leads the plan that came from
 * the challenge. Null where somebody does, or there is no plan.
 */
export async function whyStillLead(
  { db, challenge }: Pick<Change, "db" | "challenge">,
  { id, role }: Pick<Member, "id" | "role">,
): Promise<string | null> {
  if (role !== "councilLead") return null;
  const plan = await findPlan(db, { challengeId: challenge.id });
  if (!plan) return null;
  const members = await listMembers(db, challenge.id);
  if (members.some((one) => one.role === role && one.id !== id)) return null;
  const own = await listPlanMembers(db, plan.id);
  if (own.some((one) => one.role === "planLead")) return null;
  return "Nobody else leads the improvement plan: name another lead of the plan first, on its people page.";
}
