import { bringBackToPlan, removeFromPlan } from "#db/queries/plan-removals.ts";
import {
  findPlanSection,
  findRemovedPlanSection,
} from "#db/queries/plan-sections.ts";
import { readAgain } from "../../challenge/read-again.ts";
import type { Context } from "../../context.server.ts";
import type { Led } from "../../forms/answer.server.ts";
import { type PlanAttempt, editPlan } from "../change-plan.server.ts";
import { sectionTitle } from "../sections.ts";
import { missingSection } from "./missing-section.server.ts";

const table = "plan_section";

/**
 * Takes a section out of the plan; its rows stay, in no section. Returns the
 * address of the list of sections.
 * @throws NotNow when it was changed after the person read it
 */
export async function removePlanSection(
  app: Context,
  attempt: PlanAttempt,
  id: string,
  { version }: { version: number },
): Promise<string> {
  return editPlan(app, attempt, "sections", async (change) => {
    const { db, plan, who, at } = change;
    const present = await findPlanSection(db, plan.id, id);
    if (!present) throw await missingSection(db, change, id);
    if (present.version !== version) {
      throw readAgain("this section", present.updatedByName);
    }
    await removeFromPlan(db, plan.id, { table, id, by: who.id, at });
    await change.record({
      event: "sectionRemoved",
      subject: sectionTitle(present, change.source),
    });
    return `/plans/${plan.id}/sections`;
  });
}

/**
 * Brings a removed section back to where it stood, with the rows that were left
 * in it. A second press changes nothing. Returns the list, and what to say there.
 * @throws NotFound for what never was in the plan
 */
export async function bringBackPlanSection(
  app: Context,
  attempt: PlanAttempt,
  id: string,
): Promise<Led> {
  return editPlan(app, attempt, "sections", async (change) => {
    const { db, plan, who, at } = change;
    const to = `/plans/${plan.id}/sections`;
    if (await findPlanSection(db, plan.id, id)) {
      return { to, said: "It is there already" };
    }
    const removed = await findRemovedPlanSection(db, plan.id, id);
    if (!removed) throw await missingSection(db, change, id);
    await bringBackToPlan(db, plan.id, { table, id, by: who.id, at });
    await change.record({
      event: "sectionBroughtBack",
      subject: sectionTitle(removed, change.source),
    });
    return { to, said: "The section is back" };
  });
}
