import type { PlanSection } from "#db/queries/plan-sections.ts";
import type { Standing } from "../challenge/enter.server.ts";
import { aspirationsIn } from "./sections/section.ts";

/** A section as a page names it. */
export interface SectionShown {
  /** Its id, or "none" for what stands in no section. */
  key: string;
  title: string;
  /** The area of the framework that it is about. */
  areaKey: string | null;
  /** Its lead officer, as written. */
  lead: string;
  intro: string;
  aspirations: readonly string[];
}

type Framed = Pick<Standing, "framework"> | null;

/** What stands for "in no section" in an address. */
export const noSection = "none";

/** What a page calls what stands in no section; a file has no title for it. */
export const noSectionTitle = "No section";

/** The sections of a plan as they are called, in order, then none. */
export function sectionsShown(
  sections: readonly PlanSection[],
  from: Framed,
): SectionShown[] {
  return [
    ...sections.map((section) => ({
      key: section.id,
      title: sectionTitle(section, from),
      areaKey: section.areaKey,
      lead: section.lead,
      intro: section.intro,
      aspirations: aspirationsIn(section.aspirations),
    })),
    {
      key: noSection,
      ...{ title: noSectionTitle, areaKey: null },
      ...{ lead: "", intro: "", aspirations: [] },
    },
  ];
}

/** What a section is called: its title, or else that of its area. */
export const sectionTitle = (
  { title, areaKey }: Pick<PlanSection, "title" | "areaKey">,
  from: Framed,
): string => title || areaTitle(areaKey, from) || "A section without a title";

/** The area of the framework as its number and title; "" where there is none. */
export function areaTitle(key: string | null, from: Framed): string {
  const area = from?.framework.areas.find((one) => one.key === key);
  return area ? `${area.number} ${area.title}` : "";
}
