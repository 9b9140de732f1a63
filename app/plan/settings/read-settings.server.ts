import { ragRuleSaid } from "#workflows/rag-rule.ts";
import type { PlanCall } from "../../respond.server.ts";
import { dayInLondon } from "../../ui/dates.ts";
import { allowInPlan } from "../change-plan.server.ts";
import { actionsOfPlan } from "../actions-of-plan.server.ts";

/** What a plan says of itself, for who leads it, and what looks odd of it. */
export async function settingsOf(call: PlanCall) {
  allowInPlan(call, "settings");
  const { app, plan } = call;
  const { actions } = await actionsOfPlan(call);
  const { beganOn } = plan;
  return {
    top: `/plans/${plan.id}`,
    version: plan.version,
    settings: {
      title: plan.title,
      beganOn: beganOn ?? "",
      usesRagRule: plan.usesRagRule,
      dueSoonDays: String(plan.dueSoonDays),
      quietMonths: String(plan.quietMonths),
    },
    /** Whether it begins on a day to come, and what falls due before it. */
    isToCome: beganOn !== null && beganOn > dayInLondon(app.now()),
    before: actions.filter(
      ({ due }) =>
        beganOn !== null && due.latest !== null && due.latest < beganOn,
    ).length,
    rule: ragRuleSaid(plan),
  };
}
