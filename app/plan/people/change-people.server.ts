import { endAsksOf } from "#db/queries/plan-round-changes.ts";
import { listMembers } from "#db/queries/memberships.ts";
import { lockCouncil } from "#db/queries/councils.ts";
import {
  type PlanMember,
  endPlanMember,
  findPlanMember,
  listPlanMembers,
  updatePlanMember,
} from "#db/queries/plan-members.ts";
import { planRoleTitle } from "#workflows/plan-permissions.ts";
import type { Context } from "../../context.server.ts";
import { Invalid, NotFound, NotNow } from "../../errors.ts";
import {
  type PlanAttempt,
  type PlanChange,
  editPlan,
  editPlanOnce,
} from "../change-plan.server.ts";
import { givePart, peerConflict } from "./give-part.server.ts";
import { type NewMemberInput, type PartInput, partFrom } from "./people.ts";

const peopleOf = ({ planId }: PlanAttempt) => `/plans/${planId}/people`;

/**
 * Gives a person a part in a plan by name and email. Returns the address of
 * its people.
 * @throws Forbidden for all but the plan's lead; Invalid on `email` for who has
 *   a part of their own already, and for a peer of the council who would write
 */
export const addMember = (
  app: Context,
  attempt: PlanAttempt,
  input: NewMemberInput,
): Promise<string> =>
  editPlanOnce(app, { ...attempt, form: input }, "people", async (change) => {
    await givePart(app, change, input);
    return peopleOf(attempt);
  });

/**
 * Changes a part of a person's own. Returns the address of the people.
 * @throws Forbidden for all but the plan's lead; NotFound when it has ended;
 *   Invalid on `role` for a peer of the council who would write; NotNow for the
 *   last lead, and when somebody else changed it meanwhile
 */
export const changePart = (
  app: Context,
  attempt: PlanAttempt,
  id: string,
  { role, seen }: PartInput,
): Promise<string> =>
  editPlan(app, attempt, "people", async (change) => {
    const { db, plan } = change;
    const member = await presentIn(change, id);
    if (member.role === role) return peopleOf(attempt);
    if (member.role !== seen) throw new NotNow(changedMeanwhile(member));
    await lockCouncil(db, plan.councilId);
    const person = { id: member.personId, name: member.name };
    const conflict = await peerConflict(db, plan, person, role);
    if (conflict) throw new Invalid({ role: conflict });
    await keepOneLead(change, member);
    await updatePlanMember(db, { id, planId: plan.id, role });
    const note = `Was ${titleOf(member)}.`;
    const subject = subjectOf({ ...member, role });
    await change.record({ event: "partChanged", subject, note });
    return peopleOf(attempt);
  });

/**
 * Ends a part of a person's own; what they wrote stays. Returns where to go:
 * who ended their own may have no way in any more.
 * @throws Forbidden for all but the plan's lead; NotFound when it has ended;
 *   NotNow for the last lead
 */
export const endPart = (
  app: Context,
  attempt: PlanAttempt,
  id: string,
): Promise<string> =>
  editPlan(app, attempt, "people", async (change) => {
    const { db, plan, at, who } = change;
    const member = await presentIn(change, id);
    await keepOneLead(change, member);
    await endPlanMember(db, { id, planId: plan.id, at });
    await endAsksOf(db, { planId: plan.id, personId: member.personId, at });
    await change.record({ event: "partEnded", subject: subjectOf(member) });
    return member.personId === who.id ? "/plans" : peopleOf(attempt);
  });

async function presentIn(
  { db, plan }: PlanChange,
  id: string,
): Promise<PlanMember> {
  const member = await findPlanMember(db, plan.id, id);
  if (!member) throw new NotFound();
  return member;
}

/** A plan without a lead could be given to nobody any more. */
async function keepOneLead(
  { db, plan }: PlanChange,
  { id, role }: PlanMember,
): Promise<void> {
  if (role !== "planLead") return;
  const others = (await listPlanMembers(db, plan.id)).filter(
    (one) => one.id !== id && one.role === "planLead",
  );
  const given = plan.challengeId
    ? (await listMembers(db, plan.challengeId)).filter(
        (one) => one.role === "councilLead",
      )
    : [];
  if (others.length + given.length > 0) return;
  throw new NotNow(
    "This is the only lead of the plan: give somebody else that part first.",
  );
}

const titleOf = ({ role }: Pick<PlanMember, "role">) =>
  planRoleTitle(partFrom(role)).toLowerCase();

const subjectOf = (member: Pick<PlanMember, "name" | "role">) =>
  `${member.name}, ${titleOf(member)}`;

const changedMeanwhile = (member: PlanMember) =>
  `Somebody else changed this part meanwhile: it is now ${titleOf(member)}. Open the page again to change it.`;
