import {
  type ActionStatus,
  type Rag,
  actionStatuses,
  rags,
} from "#workflows/action.ts";
import { isWhose, names, whoseFrom } from "./owners/ask-owner.ts";
import type { OwnerSeen, OwnersBook } from "./owners/owners-book.ts";
import type { SectionShown } from "./sections.ts";

/** Which actions a page of the plan shows; "" asks for all. */
export interface PlanFilter {
  /** A section's id, or "none" for no section. */
  section: string;
  status: ActionStatus | "";
  /** A rating, or "none" for no rating yet. */
  rag: Rag | "none" | "";
  overdue: boolean;
  /** Only what is to be looked at again. */
  review: boolean;
  /** Words in the owners as written, or in the name of one resolved. */
  owner: string;
  /** Whose they are: `./owners/ask-owner.ts`. */
  whose: string;
}

/** Reads a filter out of an address; what makes no sense asks for all. */
export function filterFrom(
  query: URLSearchParams,
  sections: readonly SectionShown[],
  book: Pick<OwnersBook, "owners">,
): PlanFilter {
  const asked = query.get("section");
  const oneOf = <T extends string>(name: string, known: readonly T[]) =>
    known.find((value) => value === query.get(name)) ?? "";
  return {
    // By its area too: the pages of a challenge know no other name for it.
    section:
      asked === null
        ? ""
        : (sections.find(({ key, areaKey }) => [key, areaKey].includes(asked))
            ?.key ?? ""),
    status: oneOf("status", actionStatuses),
    rag: oneOf("rag", [...rags, "none"]),
    overdue: query.get("overdue") === "on",
    review: query.get("review") === "on",
    owner: (query.get("owner") ?? "").trim().slice(0, 200),
    whose: whoseFrom(query.get("whose") ?? "", book),
  };
}

/** What a filter looks at in an action. */
export interface Filtered {
  /** The section it stands in, or "none". */
  section: string;
  /** Every section whose area it is about. */
  sections: readonly string[];
  status: ActionStatus;
  rag: Rag | null;
  overdue: boolean;
  toLookAt: boolean;
  owners: string;
  ownersSeen: readonly OwnerSeen[];
  isReaders: boolean;
}

/** Whether an action is among those asked for. */
export function matches(action: Filtered, asked: PlanFilter): boolean {
  return (
    (asked.section === "" ||
      action.section === asked.section ||
      action.sections.includes(asked.section)) &&
    (asked.status === "" || action.status === asked.status) &&
    (asked.rag === "" || (action.rag ?? "none") === asked.rag) &&
    (!asked.overdue || action.overdue) &&
    (!asked.review || action.toLookAt) &&
    names(action, asked.owner) &&
    isWhose(action, asked.whose)
  );
}

const asks = [
  ...["section", "status", "rag"],
  ...["owner", "whose", "overdue", "review"],
];

/** What of an address is a filter, for the links between views of a plan. */
export function filterKeptIn(search: string): string {
  const kept = [...new URLSearchParams(search)].filter(
    ([name, value]) => asks.includes(name) && value !== "",
  );
  return kept.length > 0 ? `?${new URLSearchParams(kept).toString()}` : "";
}

/** The filter as an address keeps it, for the links between pages. */
export function queryOf(filter: PlanFilter, page: number): string {
  const query = new URLSearchParams();
  for (const name of ["section", "status", "rag", "owner", "whose"] as const) {
    if (filter[name] !== "") query.set(name, filter[name]);
  }
  if (filter.overdue) query.set("overdue", "on");
  if (filter.review) query.set("review", "on");
  if (page > 1) query.set("page", String(page));
  return `?${query.toString()}`;
}

/** Whether something is asked that only an action answers. */
export const isOfActions = (filter: PlanFilter): boolean =>
  isFiltered({ ...filter, section: "" });

/** Whether anything at all is left out. */
export function isFiltered(filter: PlanFilter): boolean {
  return queryOf(filter, 1) !== "?";
}
