import { listActionLinks } from "#db/queries/actions.ts";
import {
  deleteNoAction,
  insertNoAction,
  listNoActions,
} from "#db/queries/no-actions.ts";
import type { Context } from "../../context.server.ts";
import { NotFound, NotNow } from "../../errors.ts";
import type { Led } from "../../forms/answer.server.ts";
import {
  type PlanAttempt,
  type PlanChange,
  editPlan,
} from "../change-plan.server.ts";
import { readReport } from "../report.server.ts";

/**
 * Decides that nothing will be done on a recommendation, and why. Returns the
 * address of the recommendations.
 * @throws NotNow while an action answers it, or when it was decided before;
 *   NotFound for what the final report does not recommend
 */
export async function decideNoAction(
  app: Context,
  attempt: PlanAttempt,
  id: string,
  { reason }: { reason: string },
): Promise<string> {
  return editPlan(app, attempt, "decisions", async (change) => {
    const { db, plan, who, at, newId } = change;
    const { name } = await recommendationIn(change, id);
    const links = await listActionLinks(db, { planId: plan.id });
    if (links.some(({ recommendationId }) => recommendationId === id)) {
      throw new NotNow("An action answers it: remove that, or unlink it first");
    }
    const row = { id: newId(), recommendationId: id, reason, by: who.id, at };
    if (!(await insertNoAction(db, plan.id, row))) {
      throw new NotNow("It was decided before: take that decision back first");
    }
    await change.record({
      event: "noActionDecided",
      subject: name,
      note: reason,
    });
    return addressOf(plan.id);
  });
}

/**
 * Takes the decision back that nothing will be done. A second press changes
 * nothing. Returns the address of the recommendations, and what to say there.
 */
export async function takeNoActionBack(
  app: Context,
  attempt: PlanAttempt,
  id: string,
): Promise<Led> {
  return editPlan(app, attempt, "decisions", async (change) => {
    const { db, plan } = change;
    const { name } = await recommendationIn(change, id);
    const decided = await listNoActions(db, plan.id);
    const one = decided.find(({ recommendationId }) => recommendationId === id);
    const to = addressOf(plan.id);
    if (!one) return { to, said: "It was taken back before" };
    await deleteNoAction(db, plan.id, id);
    await change.record({
      event: "noActionTakenBack",
      subject: name,
      note: one.reason,
    });
    return { to, said: "The decision is taken back" };
  });
}

const addressOf = (planId: string) => `/plans/${planId}/recommendations`;

/** A recommendation of the final report. @throws NotFound */
async function recommendationIn({ db, source }: PlanChange, id: string) {
  const asked = await readReport(db, source);
  const one = asked.find((each) => each.id === id);
  if (one?.kind !== "recommendation") throw new NotFound();
  return one;
}
