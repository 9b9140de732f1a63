import { SectionLinks } from "../ui/SectionLinks.tsx";
import { type PlanPlace, planLinks } from "./plan-pages.ts";

/** The way about in a plan: its groups of pages, and those of the present one. */
export function PlanNavigation(place: PlanPlace) {
  const { groups, pages } = planLinks(place);
  const here = groups.find(({ current }) => current);
  return (
    <div className="cf-plan-navigation">
      <SectionLinks
        label="Parts of this plan"
        navigation="open"
        sections={groups}
        currentIs="true"
      />
      <SectionLinks
        label={`Pages of “${here?.label ?? ""}”`}
        navigation="open"
        sections={pages}
      />
    </div>
  );
}
