import { listPlanSections } from "#db/queries/plan-sections.ts";
import { Invalid } from "../errors.ts";
import type { PlanChange } from "./change-plan.server.ts";
import { noSection, sectionsShown } from "./sections.ts";

/** The section that a form means; null for none. @throws Invalid for another's */
export async function sectionMeant(
  { db, plan, source }: PlanChange,
  section: string,
) {
  const sections = sectionsShown(await listPlanSections(db, plan.id), source);
  if (section !== "" && !sections.some(({ key }) => key === section)) {
    throw new Invalid({ section: "Choose a section of this plan" });
  }
  const isNone = section === "" || section === noSection;
  return { sectionId: isNone ? null : section, sections };
}
