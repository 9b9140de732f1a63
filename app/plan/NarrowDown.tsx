import { Details } from "../ui/Details.tsx";
import { Notice } from "../ui/Notice.tsx";
import { PlanFilters } from "./PlanFilters.tsx";
import { type PlanFilter, queryOf } from "./filter.ts";
import { type NamesOfPlan, chipsOf, lostWords } from "./filters/chips.ts";

interface Props extends NamesOfPlan {
  filter: PlanFilter;
  filtered: boolean;
  /** How many actions fit, and in how many rows where those are shown. */
  found: number;
  foundRows?: number | undefined;
  also?: { name: string; value: string } | undefined;
  /** Whether rows are shown in an order that can be chosen. */
  isTable?: boolean | undefined;
  /** This view of the plan with every action. */
  whole: string;
}

/** What narrows a view of the plan down, and how much is left of it. */
export function NarrowDown(props: Props) {
  const { filter, filtered, whole } = props;
  return (
    <>
      <Details onPhone summary="Narrow down the plan" open={filtered}>
        <PlanFilters {...props} />
      </Details>
      {filtered && (
        <>
          {lostWords(filter).map((words) => (
            <Notice kind="warning" key={words}>
              <p>{words}, so nothing is shown. Take it off, or clear all.</p>
            </Notice>
          ))}
          <Chips {...props} />
          <p role="status">{foundSaid(props)}</p>
          <p className="cf-screen-only">
            <a className="govuk-link" href={whole}>
              Clear all
              <span className="govuk-visually-hidden">
                {" "}
                and show the whole plan
              </span>
            </a>
          </p>
        </>
      )}
    </>
  );
}

function foundSaid({ found, foundRows }: Props): string {
  const actions = found === 1 ? "1 action" : `${found} actions`;
  const fit = found === 1 ? "fits" : "fit";
  if (foundRows === undefined) return `${actions} ${fit}.`;
  return `${foundRows === 1 ? "1 row" : `${foundRows} rows`} with ${actions} found.`;
}

function Chips({ filter, also, ...names }: Props) {
  return (
    <ul className="cf-cluster cf-chips" aria-label="Narrowed down by">
      {chipsOf(filter, names).map(({ key, label, without }) => (
        <li key={key}>
          <a className="cf-chip" href={queryOf(without, 1, also)}>
            <span className="govuk-visually-hidden">Take off </span>
            {label}
            <span className="cf-screen-only" aria-hidden="true">
              {" "}
              ×
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
