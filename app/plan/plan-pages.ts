import { filterKeptIn } from "./filter.ts";

/** What decides which pages of a plan a reader is led to. */
export interface PlanReader {
  /** Whether there is a report whose recommendations it answers. */
  ofReport: boolean;
  /** Whether this reader may bring files in: to others that page is closed. */
  mayBring: boolean;
  /** Whether the reader says what the plan says of itself. */
  leads: boolean;
}

interface PlanPage {
  /** Below the plan's own address. */
  path: string;
  label: string;
  /** Those that narrow the plan down alike keep what was asked for. */
  isFiltered?: true;
  isFor?: (reader: PlanReader) => boolean;
}

interface PlanPages {
  label: string;
  pages: readonly PlanPage[];
}

/** All that can be opened from the top of a plan, by what one comes for. */
const groups: readonly PlanPages[] = [
  {
    label: "Plan",
    pages: [
      { path: "", label: "Table", isFiltered: true },
      { path: "/board", label: "Board", isFiltered: true },
      { path: "/timeline", label: "Timeline", isFiltered: true },
      { path: "/pictures", label: "Pictures" },
      { path: "/mine", label: "My actions" },
    ],
  },
  {
    label: "What it holds",
    pages: [
      { path: "/sections", label: "Sections" },
      { path: "/columns", label: "Columns", isFor: ({ leads }) => leads },
      { path: "/tags", label: "Tags" },
      {
        path: "/recommendations",
        label: "Recommendations",
        isFor: ({ ofReport }) => ofReport,
      },
      { path: "/owners", label: "Owners" },
    ],
  },
  {
    label: "Progress",
    pages: [
      { path: "/rounds", label: "Update rounds" },
      { path: "/changes", label: "What changed" },
      { path: "/editions", label: "Editions" },
    ],
  },
  {
    label: "Reports",
    pages: [
      { path: "/committee-pack", label: "Committee pack" },
      { path: "/annual-report", label: "Annual report data" },
      {
        path: "/publish",
        label: "Public page",
        isFor: ({ leads }) => leads,
      },
    ],
  },
  {
    label: "About the plan",
    pages: [
      { path: "/people", label: "People" },
      {
        path: "/files",
        label: "Files brought in",
        isFor: ({ mayBring }) => mayBring,
      },
      { path: "/rating", label: "How ratings are given" },
      { path: "/history", label: "History" },
      { path: "/settings", label: "Settings", isFor: ({ leads }) => leads },
    ],
  },
];

/** Where a reader is in a plan. */
export interface PlanPlace extends PlanReader {
  /** The address of the plan itself. */
  top: string;
  pathname: string;
  /** The query of the address: "?status=underWay". */
  search: string;
}

/** The groups of pages, and the pages of the group that the reader is in. */
export function planLinks(place: PlanPlace) {
  const { top, pathname, search } = place;
  const open = groups.map(({ label, pages }) => ({
    label,
    pages: pages.filter(({ isFor }) => isFor?.(place) ?? true),
  }));
  // The first page is where all else of a plan hangs: an action, a row.
  const current =
    open
      .flatMap(({ pages }) => pages)
      .findLast(
        ({ path }) =>
          pathname === top + path || pathname.startsWith(`${top}${path}/`),
      ) ?? open[0]?.pages[0];
  const asked = current?.isFiltered ? filterKeptIn(search) : "";
  const linkTo = (page: PlanPage, label: string) => ({
    href: top + page.path + (page.isFiltered ? asked : ""),
    label,
  });
  const isHere = ({ pages }: PlanPages) => pages.some((one) => one === current);
  return {
    groups: open.flatMap((group) => {
      const [first] = group.pages;
      if (!first) return [];
      return [{ ...linkTo(first, group.label), current: isHere(group) }];
    }),
    pages: (open.find(isHere)?.pages ?? []).map((page) => ({
      ...linkTo(page, page.label),
      current: page === current,
    })),
  };
}
