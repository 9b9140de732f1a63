import {
  insertPlanSection,
  updatePlanSection,
} from "#db/queries/plan-section-changes.ts";
import {
  type PlanSection,
  type PlanSectionWords,
  findPlanSection,
  listPlanSections,
} from "#db/queries/plan-sections.ts";
import type { Context } from "../../context.server.ts";
import { Stale } from "../../errors.ts";
import { refuseMore } from "../../forms/most-listed.ts";
import { type PlanAttempt, editPlanOnce } from "../change-plan.server.ts";
import { sectionTitle } from "../sections.ts";
import { missingSection } from "./missing-section.server.ts";
import type { PlanSectionInput } from "./section.ts";

/**
 * Adds a section after the others. Returns the address of their list.
 * @throws NotNow when there are as many as a page lists
 */
export async function addPlanSection(
  app: Context,
  attempt: PlanAttempt,
  input: PlanSectionInput,
): Promise<string> {
  const asked = { ...attempt, form: input };
  return editPlanOnce(app, asked, "sections", async (change) => {
    const { db, plan, who, at } = change;
    refuseMore(await listPlanSections(db, plan.id), "sections");
    const row = { id: change.newId(), words: wordsOf(input), by: who.id, at };
    await insertPlanSection(db, plan.id, row);
    await change.record({ event: "sectionAdded", subject: input.title });
    return `/plans/${plan.id}/sections`;
  });
}

/**
 * Saves a section over the version that was read. Returns the address of their
 * list.
 * @throws Stale, with the other person's words, when it was saved meanwhile
 */
export async function changePlanSection(
  app: Context,
  attempt: PlanAttempt,
  id: string,
  input: PlanSectionInput,
): Promise<string> {
  const asked = { ...attempt, form: input };
  return editPlanOnce(app, asked, "sections", async (change) => {
    const { db, plan, who, at } = change;
    const present = await findPlanSection(db, plan.id, id);
    if (!present) throw await missingSection(db, change, id);
    const words = wordsOf(input);
    const row = { id, version: input.version, words, by: who.id, at };
    const kept = await updatePlanSection(db, plan.id, row);
    if (!kept) throw staleSection(present);
    await change.record({
      event: "sectionChanged",
      subject: sectionTitle({ ...present, ...words }, change.source),
    });
    return `/plans/${plan.id}/sections`;
  });
}

const wordsOf = (input: PlanSectionInput): PlanSectionWords => ({
  title: input.title,
  lead: input.lead,
  intro: input.intro,
  aspirations: input.aspirations,
});

const staleSection = (present: PlanSection): Stale =>
  new Stale({
    version: present.version,
    savedBy: present.updatedByName,
    savedAt: present.updatedAt,
    values: {
      title: present.title,
      lead: present.lead,
      intro: present.intro,
      aspirations: present.aspirations,
    },
  });
