import { listPlanSections } from "#db/queries/plan-sections.ts";
import { updatePlaces } from "#db/queries/places.ts";
import type { Context } from "../../context.server.ts";
import { type OrderInput, backTo, newOrder } from "../../forms/order.ts";
import { type PlanAttempt, editPlan } from "../change-plan.server.ts";

/**
 * Gives the sections of a plan a new order. Returns the address of their list,
 * to come back to.
 * @throws NotNow when the list is no longer the one that the person saw
 */
export async function orderPlanSections(
  app: Context,
  attempt: PlanAttempt,
  input: OrderInput,
): Promise<string> {
  return editPlan(app, attempt, "sections", async (change) => {
    const { db, plan } = change;
    const present = await listPlanSections(db, plan.id);
    const order = newOrder(
      present.map(({ id }) => ({ id })),
      input,
    );
    const moved = order.join() !== present.map(({ id }) => id).join();
    if (moved) {
      await updatePlaces(db, "plan_section", plan.id, order);
      await change.record({ event: "sectionsOrdered" });
    }
    return backTo(`/plans/${plan.id}/sections`, input);
  });
}
