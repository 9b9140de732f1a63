import type { ReactNode } from "react";
import { Said } from "../ui/here.tsx";
import { SectionLinks } from "../ui/SectionLinks.tsx";

interface Props {
  council: string;
  title: string;
  /** The plan itself. */
  top: string;
  /** The challenge that it comes from. */
  challenge: { href: string; title: string } | null;
  pathname: string;
  children: ReactNode;
}

const sections = [
  { path: "", label: "Plan" },
  { path: "/people", label: "People of the plan" },
  { path: "/history", label: "History of the plan" },
];

/**
 * The frame around every page of one plan; holds the page's `main`. A plan
 * needs the width: owners, dates and measures stand beside each other.
 */
export function PlanFrame(props: Props) {
  const { council, title, top, challenge, pathname, children } = props;
  const links = sections.map(({ path, label }) => ({
    href: top + path,
    label,
  }));
  const current = links.findLast(
    ({ href }) => pathname === href || pathname.startsWith(`${href}/`),
  );
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
            label="Sections of this plan"
            navigation="folded"
            sections={links.map((link) => ({
              ...link,
              current: link === current,
            }))}
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
