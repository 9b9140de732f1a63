import type { ReactNode } from "react";
import { Said } from "../ui/here.tsx";
import { SectionLinks } from "../ui/SectionLinks.tsx";
import { filterKeptIn } from "./filter.ts";

interface Props {
  council: string;
  title: string;
  /** The plan itself. */
  top: string;
  /** The challenge that it comes from. */
  challenge: { href: string; title: string } | null;
  /** Whether there is a report whose recommendations it answers. */
  ofReport: boolean;
  /** Whether this reader may bring files in: to others that page is closed. */
  mayBring: boolean;
  /** Whether the reader says what the plan says of itself. */
  leads: boolean;
  pathname: string;
  /** The query of the address: "?status=underWay". */
  search: string;
  children: ReactNode;
}

/** Only a plan that answers a report has them. */
const recommendations = {
  path: "/recommendations",
  label: "Recommendations",
  isFiltered: false,
};

/** Those that narrow the plan down alike keep what was asked for. */
const sections: ReadonlyArray<{
  path: string;
  label: string;
  isFiltered: boolean;
  isForLead?: true;
}> = [
  { path: "", label: "Plan", isFiltered: true },
  { path: "/board", label: "Board", isFiltered: true },
  { path: "/timeline", label: "Timeline", isFiltered: true },
  { path: "/mine", label: "My actions", isFiltered: false },
  { path: "/sections", label: "Sections", isFiltered: false },
  { path: "/editions", label: "Editions", isFiltered: false },
  { path: "/committee-pack", label: "Committee pack", isFiltered: false },
  { path: "/annual-report", label: "Annual report data", isFiltered: false },
  { path: "/rounds", label: "Update rounds", isFiltered: false },
  { path: "/changes", label: "What changed", isFiltered: false },
  { path: "/files", label: "Files brought in", isFiltered: false },
  { path: "/owners", label: "Owners", isFiltered: false },
  { path: "/rating", label: "How ratings are given", isFiltered: false },
  { path: "/people", label: "People of the plan", isFiltered: false },
  { path: "/history", label: "History of the plan", isFiltered: false },
  { path: "/settings", label: "Settings", isFiltered: false, isForLead: true },
];

/**
 * The frame around every page of one plan; holds the page's `main`. A plan
 * needs the width: owners, dates and measures stand beside each other.
 */
export function PlanFrame(props: Props) {
  const { council, title, top, challenge, children } = props;
  return (
    <>
      <section className="cf-frame__top" aria-label="This plan">
        <div className="govuk-width-container">
          <div className="cf-frame__line">
            <p className="cf-frame__name">
              <span className="cf-frame__council">{council} </span>
              <a className="cf-frame__title" href={top}>
                {title}
              </a>
            </p>
            {challenge && (
              <p className="cf-frame__stage">
                <a className="govuk-link" href={challenge.href}>
                  {challenge.title}
                </a>
              </p>
            )}
          </div>
        </div>
      </section>
      <div className="govuk-width-container">
        <div className="cf-frame__body--folded">
          <SectionLinks
            label="Pages of this plan"
            navigation="open"
            sections={linksOf(props)}
          />
          <main className="govuk-main-wrapper" id="main" tabIndex={-1}>
            <Said />
            {children}
          </main>
        </div>
      </div>
    </>
  );
}

function linksOf(props: Props) {
  const { top, ofReport, mayBring, leads, pathname, search } = props;
  const open = sections.filter(({ path }) => mayBring || path !== "/files");
  const at = open.findIndex(({ path }) => path === "/sections");
  const pages = ofReport ? open.toSpliced(at, 0, recommendations) : open;
  const current = pages.findLast(
    ({ path }) =>
      pathname === top + path || pathname.startsWith(`${top}${path}/`),
  );
  const asked = current?.isFiltered ? filterKeptIn(search) : "";
  const shown = pages.filter(({ isForLead }) => leads || !isForLead);
  return shown.map((section) => ({
    href: top + section.path + (section.isFiltered ? asked : ""),
    label: section.label,
    current: section === current,
  }));
}
