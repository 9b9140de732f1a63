import { listPlanEditions } from "#db/queries/plan-editions.ts";
import { planFigures } from "#workflows/plan-figures.ts";
import type { PlanCall } from "../../respond.server.ts";
import { dayInLondon } from "../../ui/dates.ts";
import { countsFrom } from "../editions/edition-content.ts";
import { actionsOfPlan } from "../actions-of-plan.server.ts";
import { overdueByOwner } from "./by-owner.ts";
import { bySection } from "./by-section.ts";
import { byWhen } from "./by-when.ts";
import { overTime } from "./over-time.ts";

/** The plan for people who would rather look. */
export async function picturesOf(call: PlanCall) {
  const { app, plan } = call;
  const { actions, sections } = await actionsOfPlan(call);
  const top = `/plans/${plan.id}`;
  if (actions.length === 0) return { top, pictures: [] };
  const editions = (await listPlanEditions(app.db, plan.id)).map(
    ({ number, title, at, counts }) => ({
      ...{ number, title, at },
      counts: countsFrom(counts),
    }),
  );
  return {
    top,
    pictures: [
      ...overTime({ top, now: planFigures(actions), editions }),
      ...bySection({ top, actions, sections }),
      overdueByOwner(top, actions),
      byWhen(actions, dayInLondon(app.now())),
    ],
  };
}
