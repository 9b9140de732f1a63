import {
  type PlanOfPerson,
  listChallengePlansOf,
  listOwnPlansOf,
} from "#db/queries/plan-members.ts";
import { type Role, roles } from "#workflows/people.ts";
import { planRoleTitle, planRolesFrom } from "#workflows/plan-permissions.ts";
import type { Context } from "../../context.server.ts";
import type { Visitor } from "../../people/visitor.server.ts";
import { councilsToStart } from "./start-own-plan.server.ts";

/** Every plan in which a person has a part, and whether they may start one. */
export async function myPlans({ db }: Pick<Context, "db">, who: Visitor) {
  const own = await listOwnPlansOf(db, who.id);
  const given = await listChallengePlansOf(db, who.id);
  const all = new Map([...own, ...given].map((plan) => [plan.id, plan]));
  const plans = [...all.values()].map(({ id, title, council, challengeId }) => {
    const of = (rows: PlanOfPerson[]) =>
      rows.filter((row) => row.id === id).map(({ role }) => role);
    const parts = planRolesFrom(of(given).flatMap(roleOf), of(own));
    return {
      ...{ id, title, council },
      alone: challengeId === null,
      parts: parts.map(planRoleTitle).join(", "),
    };
  });
  const mayStart = (await councilsToStart(db, who)).length > 0;
  return { plans: plans.filter(({ parts }) => parts !== ""), mayStart };
}

const roleOf = (stored: string): Role[] =>
  roles.filter((role) => role === stored);
