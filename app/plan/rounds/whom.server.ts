import { listMembers } from "#db/queries/memberships.ts";
import { listPlanMembers } from "#db/queries/plan-members.ts";
import { listPlanOwners } from "#db/queries/plan-owners.ts";
import { isOpenAction } from "#workflows/action.ts";
import { planRolesFrom } from "#workflows/plan-permissions.ts";
import { roleFrom } from "../../people/invitation.ts";
import type { PlanRead } from "../enter-plan.server.ts";
import { actionsOfPlan } from "../actions-of-plan.server.ts";
import type { ActionShown } from "../shown.ts";

/** Somebody who may be asked, and about which actions. */
export interface Askable {
  key: string;
  name: string;
  email: string;
  actionIds: string[];
}

/**
 * Owners of open actions whom a letter reaches, and those actions: as the plan
 * knows them, and people of it whom actions name. Each address once.
 */
export async function whomToAsk(call: PlanRead): Promise<Askable[]> {
  const actions = await openActions(call);
  const known = (await listPlanOwners(call.app.db, call.plan.id))
    .filter(({ email, leftAt }) => email !== "" && leftAt === null)
    .map(({ id, name, email }) => ({
      ...{ key: id, name, email },
      actionIds: actions
        .filter((one) => one.ownersSeen.some(({ owner }) => owner?.id === id))
        .map((one) => one.id),
    }));
  const people = (await peopleOf(call)).map(({ personId, name, email }) => ({
    ...{ key: personId, name, email },
    actionIds: owning(actions, name),
  }));
  const byEmail = new Map<string, Askable>();
  for (const one of [...known, ...people]) {
    const before = byEmail.get(one.email) ?? one;
    const actionIds = new Set([...before.actionIds, ...one.actionIds]);
    byEmail.set(one.email, { ...before, actionIds: [...actionIds] });
  }
  return [...byEmail.values()].filter(({ actionIds }) => actionIds.length > 0);
}

/** The open actions whose owners hold these words. */
export async function actionsNaming(
  call: PlanRead,
  words: string,
): Promise<string[]> {
  return owning(await openActions(call), words);
}

async function openActions(call: PlanRead): Promise<ActionShown[]> {
  const { actions } = await actionsOfPlan(call);
  return actions.filter(({ status }) => isOpenAction(status));
}

/** Whole words only: a part of a word would open what is another’s. */
function owning(actions: readonly ActionShown[], words: string): string[] {
  const wanted = wordsOf(words);
  if (wanted.trim() === "") return [];
  return actions
    .filter(({ owners }) => wordsOf(owners).includes(wanted))
    .map(({ id }) => id);
}

/** Words in small letters between single spaces: " ua hr ". */
const wordsOf = (text: string) =>
  ` ${(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(" ")} `;

/** Those with a part of their own, and who writes the plan by their role. */
async function peopleOf({ app, plan }: PlanRead) {
  const own = await listPlanMembers(app.db, plan.id);
  const given =
    plan.challengeId === null
      ? []
      : await listMembers(app.db, plan.challengeId);
  const writers = given.filter(
    ({ role }) => !planRolesFrom([roleFrom(role)]).includes("planViewer"),
  );
  const all = [...own, ...writers].map(({ personId, name, email }) => ({
    ...{ personId, name, email },
  }));
  return [...new Map(all.map((one) => [one.personId, one])).values()];
}
