import { listMembers } from "#db/queries/memberships.ts";
import { findPlanMember, listPlanMembers } from "#db/queries/plan-members.ts";
import { roleTitle } from "#workflows/people.ts";
import { planRoleTitle, planRolesFrom } from "#workflows/plan-permissions.ts";
import { NotFound } from "../../errors.ts";
import { roleFrom } from "../../people/invitation.ts";
import type { PlanCall } from "../../respond.server.ts";
import { allowInPlan } from "../change-plan.server.ts";
import { partFrom } from "./people.ts";

/** Everybody in a plan, and whence; email addresses for who leads it. */
export async function planPeopleOf({ app, plan, mayWrite }: PlanCall) {
  const may = mayWrite("people");
  const own = await listPlanMembers(app.db, plan.id);
  const given =
    plan.challengeId === null
      ? []
      : await listMembers(app.db, plan.challengeId);
  return {
    base: `/plans/${plan.id}/people`,
    may,
    own: own.map(({ id, name, email, role }) => ({
      ...{ id, name, email: may ? email : null },
      part: planRoleTitle(partFrom(role)),
    })),
    given: given.flatMap((member) => {
      const role = roleFrom(member.role);
      const [part] = planRolesFrom([role]);
      if (!part) return [];
      const { id, name } = member;
      return [{ id, name, part: planRoleTitle(part), role: roleTitle(role) }];
    }),
  };
}

/**
 * One part of a person's own, for whoever may change it.
 * @throws Forbidden for all but the plan's lead; NotFound when it has ended
 */
export async function planMemberOf(call: PlanCall) {
  allowInPlan(call, "people");
  const { app, plan, who, param } = call;
  const id = param("planMemberId");
  const member = await findPlanMember(app.db, plan.id, id);
  if (!member) throw new NotFound();
  const role = partFrom(member.role);
  return {
    base: `/plans/${plan.id}/people`,
    name: member.name,
    role,
    part: planRoleTitle(role).toLowerCase(),
    isSelf: member.personId === who.id,
  };
}
