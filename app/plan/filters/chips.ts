import { statusTitle } from "#workflows/action.ts";
import type { SelectOption } from "../../forms/SelectField.tsx";
import { formatDate } from "../../ui/dates.ts";
import { type Named, type PlanFilter, asked } from "../filter.ts";
import { ragOptions } from "../words.ts";
import { dueOptions } from "./due-asked.ts";

/** What a plan calls the things that a filter names. */
export interface NamesOfPlan {
  sections: ReadonlyArray<{ key: string; title: string }>;
  tags: ReadonlyArray<{ id: string; name: string }>;
  owners: readonly SelectOption[];
}

type Asked = (typeof asked)[number];

/** One thing that is asked for, in words, and the filter without it. */
export interface Chip {
  key: Asked;
  label: string;
  without: PlanFilter;
}

const names = {
  section: "Section",
  tag: "Tag",
  status: "Status",
  rag: "Rating",
  due: "By when",
  owner: "Owner contains",
  whose: "Whose",
  since: "Changed since",
  words: "Words",
} as const satisfies Record<Asked, string>;

/** What a filter asks for, each as it can be taken off. */
export const chipsOf = (filter: PlanFilter, plan: NamesOfPlan): Chip[] =>
  asked
    .filter((key) => filter[key] !== "")
    .map((key) => ({
      key,
      label: `${names[key]}: ${valueSaid(key, filter, plan)}`,
      without: {
        ...{ ...filter, [key]: "" },
        lost: filter.lost.filter((one) => one !== key),
      },
    }));

function valueSaid(
  key: Asked,
  filter: PlanFilter,
  { sections, tags, owners }: NamesOfPlan,
): string {
  const value = filter[key];
  if (filter.lost.some((one) => one === key)) return "not in the plan";
  const labelled = (options: readonly SelectOption[]) =>
    options.find((one) => one.value === value)?.label ?? value;
  if (key === "section")
    return sections.find((one) => one.key === value)?.title ?? value;
  if (key === "tag")
    return tags.find(({ id }) => id === value)?.name ?? "no tag";
  if (key === "status") return filter.status && statusTitle(filter.status);
  if (key === "rag") return labelled(ragOptions);
  if (key === "due") return labelled(dueOptions);
  if (key === "whose") return labelled(owners);
  if (key === "since") return formatDate(value);
  return `“${value}”`;
}

const lostSaid = {
  section: "The section that was asked for is not in the plan, or not any more",
  tag: "The tag that was asked for is not in the plan, or not any more",
  whose: "The owner who was asked for is not in the plan, or not any more",
} as const satisfies Record<Named, string>;

/** What is asked for and not there, in sentences. */
export const lostWords = ({ lost }: Pick<PlanFilter, "lost">): string[] =>
  lost.map((key) => lostSaid[key]);
