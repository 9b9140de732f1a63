import { statusTitle } from "#workflows/action.ts";
import type { PlanFigures } from "#workflows/plan-figures.ts";
import { formatDate } from "../../ui/dates.ts";
import { type Picture, ratingParts, statusParts } from "./picture.ts";
import { type EditionBefore, saidOverTime } from "./said.ts";

/** So many editions are drawn beside the plan of now. */
const mostEditions = 11;

interface Read {
  top: string;
  now: PlanFigures;
  /** Newest first. */
  editions: readonly EditionBefore[];
}

/** Ratings and status, in each edition and now. */
export function overTime(read: Read): Picture[] {
  const { now, editions } = read;
  const said = { of: now, before: editions[0] };
  const left =
    editions.length > mostEditions
      ? `The latest ${mostEditions} of ${editions.length} editions are drawn.`
      : "";
  return [
    {
      ...{ key: "ratings", title: "Ratings over time" },
      said: saidOverTime({
        ...said,
        ...{ count: ({ rag }) => rag.red, what: "red" },
      }),
      ...{ of: "Edition", parts: ratingParts, left },
      bars: barsOf(read, ({ rag }) => rag),
    },
    {
      ...{ key: "status", title: "Status over time" },
      said: saidOverTime({
        ...said,
        count: ({ status }) => status.complete,
        what: statusTitle("complete").toLowerCase(),
      }),
      ...{ of: "Edition", parts: statusParts, left },
      bars: barsOf(read, ({ status }) => status),
    },
  ];
}

const barsOf = (
  { top, now, editions }: Read,
  counts: (figures: PlanFigures) => Readonly<Record<string, number>>,
) => [
  ...editions
    .slice(0, mostEditions)
    .toReversed()
    .map((edition) => ({
      key: String(edition.number),
      label: `Edition ${edition.number}, ${formatDate(edition.at)}`,
      href: `${top}/editions/${edition.number}`,
      counts: counts(edition.counts),
    })),
  { key: "now", label: "Now", counts: counts(now) },
];
