import {
  countRowsOfSection,
  findPlanSection,
  findRemovedPlanSection,
  listPlanSections,
} from "#db/queries/plan-sections.ts";
import { NotFound } from "../../errors.ts";
import { lead } from "../../forms/answer.server.ts";
import type { PlanCall } from "../../respond.server.ts";
import { allowInPlan } from "../change-plan.server.ts";
import { areaTitle, sectionTitle } from "../sections.ts";
import { missingSection } from "./missing-section.server.ts";
import { aspirationsIn } from "./section.ts";

/** The sections of a plan in its order, and the move that was just made. */
export async function sectionsOf({ app, plan, source, ...call }: PlanCall) {
  const sections = await listPlanSections(app.db, plan.id);
  return {
    top: `/plans/${plan.id}`,
    may: call.mayWrite("sections"),
    moved: call.url.searchParams.get("moved"),
    sections: sections.map((section) => ({
      id: section.id,
      title: sectionTitle(section, source),
      lead: section.lead,
      aspirations: aspirationsIn(section.aspirations).length,
    })),
  };
}

/** What the form of a section is filled with; nothing without an id. */
export async function sectionFormOf(call: PlanCall, id?: string) {
  allowInPlan(call, "sections");
  const { app, plan, source } = call;
  const section = id === undefined ? null : await presentSection(call, id);
  return {
    top: `/plans/${plan.id}`,
    once: app.newId(),
    section: section && {
      ...section,
      called: sectionTitle(section, source),
      area: areaTitle(section.areaKey, source),
    },
  };
}

/** What is said of a section before it is removed. */
export async function sectionRemovalOf(call: PlanCall, id: string) {
  allowInPlan(call, "sections");
  const { app, plan, source } = call;
  const section = await presentSection(call, id);
  return {
    list: `/plans/${plan.id}/sections`,
    top: `/plans/${plan.id}`,
    title: sectionTitle(section, source),
    rows: await countRowsOfSection(app.db, plan.id, id),
    version: section.version,
  };
}

/**
 * The page with the button that brings a removed section back.
 * @throws a redirection to the list of those that are there, NotFound for none
 */
export async function sectionBackOf(call: PlanCall, id: string) {
  allowInPlan(call, "sections");
  const { app, plan } = call;
  const href = `/plans/${plan.id}/sections`;
  if (await findPlanSection(app.db, plan.id, id)) {
    throw lead(app, { to: href, said: null });
  }
  if (!(await findRemovedPlanSection(app.db, plan.id, id)))
    throw new NotFound();
  return { back: { href, label: "Go to the sections of the plan" } };
}

/** A section that is there. @throws Gone once it is removed, NotFound */
export async function presentSection(call: PlanCall, id: string) {
  const { app, plan } = call;
  const section = await findPlanSection(app.db, plan.id, id);
  if (!section) throw await missingSection(app.db, call, id);
  return section;
}
