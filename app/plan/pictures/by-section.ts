import { type PlanFigures, planFigures } from "#workflows/plan-figures.ts";
import type { SectionShown } from "../sections.ts";
import type { ActionShown } from "../shown.ts";
import { type Picture, ratingParts, statusParts } from "./picture.ts";
import { saidOfMost } from "./said.ts";

/** So many sections are drawn. */
const mostSections = 40;

interface Read {
  top: string;
  actions: readonly ActionShown[];
  sections: readonly SectionShown[];
}

/** Ratings and status of each section, in the plan’s order. */
export function bySection({ top, actions, sections }: Read): Picture[] {
  const filled = sections
    .map(({ key, title }) => ({
      ...{ key, label: title },
      href: `${top}?${new URLSearchParams({ section: key }).toString()}`,
      figures: planFigures(actions.filter(({ section }) => section === key)),
    }))
    .filter(({ figures }) => figures.all > 0);
  const bars = (
    counts: (figures: PlanFigures) => Readonly<Record<string, number>>,
  ) =>
    filled
      .slice(0, mostSections)
      .map(({ figures, ...bar }) => ({ ...bar, counts: counts(figures) }));
  const ratings = bars(({ rag }) => rag);
  const status = bars((figures) => figures.status);
  const left =
    filled.length > mostSections
      ? `The first ${mostSections} of ${filled.length} sections are drawn.`
      : "";
  return [
    {
      ...{ key: "section-ratings", title: "Ratings by section" },
      said: saidOfMost(ratings, {
        ...{ key: "red", what: "red actions" },
        nothing: "No section has a red action.",
      }),
      ...{ of: "Section", parts: ratingParts, bars: ratings, left },
    },
    {
      ...{ key: "section-status", title: "Status by section" },
      said: saidOfMost(status, {
        ...{ key: "notStarted", what: "actions that have not started" },
        nothing: "In every section all actions have started.",
      }),
      ...{ of: "Section", parts: statusParts, bars: status, left },
    },
  ];
}
