import { listMembers } from "#db/queries/memberships.ts";
import { listPlanMembers } from "#db/queries/plan-members.ts";
import { isOpenAction } from "#workflows/action.ts";
import { planRolesFrom } from "#workflows/plan-permissions.ts";
import { roleFrom } from "../../people/invitation.ts";
import type { PlanRead } from "../enter-plan.server.ts";
import { actionsOfPlan } from "../read-plan.server.ts";
import type { ActionShown } from "../shown.ts";

/** Somebody who may be asked, and about which actions. */
export interface Askable {
  key: string;
  name: string;
  email: string;
  actionIds: string[];
}

/** People of the plan whom open actions of it name, and those actions. */
export async function whomToAsk(call: PlanRead): Promise<Askable[]> {
  const actions = await openActions(call);
  return (await peopleOf(call))
    .map(({ personId, name, email }) => ({
      ...{ key: personId, name, email },
      actionIds: owning(actions, name),
    }))
    .filter(({ actionIds }) => actionIds.length > 0);
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
