import type { PlanSection } from "#db/queries/plan-sections.ts";
import type { Standing } from "../challenge/enter.server.ts";

/** A section as a page names it. */
export interface SectionShown {
  /** Its id, or "none" for what stands in no section. */
  key: string;
  title: string;
  /** The area of the framework that it is about. */
  areaKey: string | null;
}

/** What stands for "in no section" in an address. */
export const noSection = "none";

/** The sections of a plan as they are called, in order, then none. */
export function sectionsShown(
  sections: readonly PlanSection[],
  source: Pick<Standing, "framework"> | null,
): SectionShown[] {
  return [
    ...sections.map(({ id, title, areaKey }) => ({
      key: id,
      title: title || areaTitle(areaKey, source) || "A section without a title",
      areaKey,
    })),
    { key: noSection, title: "No section", areaKey: null },
  ];
}

function areaTitle(
  key: string | null,
  source: Pick<Standing, "framework"> | null,
) {
  const area = source?.framework.areas.find((one) => one.key === key);
  return area ? `${area.number} ${area.title}` : "";
}
