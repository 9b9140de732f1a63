import {
  type ActionStatus,
  type Rag,
  actionStatuses,
  rags,
} from "#workflows/action.ts";
import { isDate } from "#workflows/calendar.ts";
import { type DueAsked, dueAsked } from "./filters/due-asked.ts";
import { type Order, orders } from "./filters/order.ts";
import { whoseFrom } from "./owners/ask-owner.ts";
import type { OwnersBook } from "./owners/owners-book.ts";
import type { SectionShown } from "./sections.ts";

/** What of an address names a thing of the plan, which may be taken out. */
export type Named = "section" | "tag" | "whose";

/** Which rows and actions a page of the plan shows; "" asks for all. */
export interface PlanFilter {
  /** A section's id, or "none" for no section. */
  section: string;
  /** A tag's id, or "none" for no tag. */
  tag: string;
  status: ActionStatus | "";
  /** A rating, or "none" for no rating yet. */
  rag: Rag | "none" | "";
  due: DueAsked | "";
  /** Words in the owners as written, or in the name of one resolved. */
  owner: string;
  /** Whose they are: `./owners/ask-owner.ts`. */
  whose: string;
  /** Changed on this day or after it. */
  since: string;
  /** Words anywhere in an action or its row. */
  words: string;
  /** "" for the order of the plan itself. */
  order: Order | "";
  /** What was asked for and is not in the plan, or not any more. */
  lost: readonly Named[];
}

/** What of a plan an address may name. */
export interface Known {
  sections: readonly SectionShown[];
  tags: ReadonlyArray<{ id: string; name: string }>;
  book: Pick<OwnersBook, "owners">;
}

/**
 * Reads a filter out of an address. What makes no sense asks for all; what
 * names a thing that is not there asks for nothing, and is told as lost.
 */
export function filterFrom(query: URLSearchParams, known: Known): PlanFilter {
  const given = (name: string) => (query.get(name) ?? "").trim().slice(0, 600);
  const oneOf = <T extends string>(name: string, values: readonly T[]) =>
    values.find((value) => value === query.get(name)) ?? "";
  const named = namedIn(given, known);
  const since = given("since");
  return {
    ...named,
    status: oneOf("status", actionStatuses),
    rag: oneOf("rag", [...rags, "none"]),
    due: oneOf("due", dueAsked),
    owner: given("owner").slice(0, 200),
    since: isDate(since) ? since : "",
    words: given("words").slice(0, 200),
    order: oneOf("order", orders),
  };
}

function namedIn(given: (name: string) => string, known: Known) {
  const section = given("section");
  // By its area too: the pages of a challenge know no other name for it.
  const place = known.sections.find(({ key, areaKey }) =>
    [key, areaKey].includes(section),
  );
  const tag = given("tag");
  const whose = given("whose");
  const isTag = tag === "none" || known.tags.some(({ id }) => id === tag);
  const lost: Named[] = [
    ...(section === "" || place ? [] : (["section"] as const)),
    ...(tag === "" || isTag ? [] : (["tag"] as const)),
    ...(whoseFrom(whose, known.book) === whose ? [] : (["whose"] as const)),
  ];
  return { section: place?.key ?? section, tag, whose, lost };
}

const asks = [
  ...["section", "tag", "status", "rag", "due"],
  ...["owner", "whose", "since", "words", "order"],
] as const satisfies ReadonlyArray<Exclude<keyof PlanFilter, "lost">>;

/** What an action answers, and not its row. */
const ofActions = ["status", "rag", "due", "owner", "whose"] as const;

/** What is asked for by a filter, without the order. */
export const asked = asks.filter((name) => name !== "order");

/** What of an address is a filter, for the links between views of a plan. */
export function filterKeptIn(search: string): string {
  const kept = [...new URLSearchParams(search)].filter(
    ([name, value]) => asks.some((one) => one === name) && value !== "",
  );
  return kept.length > 0 ? `?${new URLSearchParams(kept).toString()}` : "";
}

/** The filter as an address keeps it, for the links between pages. */
export function queryOf(
  filter: PlanFilter,
  page: number,
  also?: { name: string; value: string },
): string {
  const query = new URLSearchParams();
  for (const name of asks) {
    if (filter[name] !== "") query.set(name, filter[name]);
  }
  if (page > 1) query.set("page", String(page));
  if (also) query.set(also.name, also.value);
  return `?${query.toString()}`;
}

/** Whether something is asked that only an action answers. */
export const isOfActions = (filter: PlanFilter): boolean =>
  ofActions.some((name) => filter[name] !== "");

/** Whether anything at all is left out. */
export const isFiltered = (filter: PlanFilter): boolean =>
  asked.some((name) => filter[name] !== "");
