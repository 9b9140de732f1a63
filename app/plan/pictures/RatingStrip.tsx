import type { PlanFigures } from "#workflows/plan-figures.ts";
import { BarPatterns, StackedBar } from "../../ui/StackedBar.tsx";
import { partsOf, ratingParts } from "./picture.ts";

interface Props {
  top: string;
  counts: PlanFigures;
}

/** The ratings of a plan in one bar, beside their figures. */
export const RatingStrip = ({ top, counts: { all, rag } }: Props) => (
  <div className="cf-strip">
    <BarPatterns />
    <StackedBar parts={partsOf(ratingParts, rag)} longest={all} />
    <p className="cf-screen-only">
      <a className="govuk-link" href={`${top}/pictures`}>
        See the plan in pictures
      </a>
    </p>
  </div>
);
