import type { SelectOption } from "../forms/SelectField.tsx";
import { Details } from "../ui/Details.tsx";
import { PlanFilters } from "./PlanFilters.tsx";
import type { PlanFilter } from "./filter.ts";

interface Props {
  sections: ReadonlyArray<{ key: string; title: string }>;
  owners: readonly SelectOption[];
  filter: PlanFilter;
  filtered: boolean;
  /** How many actions fit. */
  found: number;
  also?: { name: string; value: string } | undefined;
  /** This view of the plan with every action. */
  whole: string;
}

/** What narrows a view of the plan down, and how much is left of it. */
export function NarrowDown(props: Props) {
  const { filtered, found, whole } = props;
  return (
    <>
      <Details onPhone summary="Narrow down the plan" open={filtered}>
        <PlanFilters {...props} />
      </Details>
      {filtered && (
        <p>
          {found === 1 ? "1 action fits." : `${found} actions fit.`}{" "}
          <a className="govuk-link" href={whole}>
            Show the whole plan
          </a>
        </p>
      )}
    </>
  );
}
