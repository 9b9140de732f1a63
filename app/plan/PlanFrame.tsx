import type { ReactNode } from "react";
import { Said } from "../ui/here.tsx";
import { PlanNavigation } from "./PlanNavigation.tsx";
import type { PlanPlace } from "./plan-pages.ts";

interface Props extends PlanPlace {
  council: string;
  title: string;
  /** The challenge that it comes from. */
  challenge: { href: string; title: string } | null;
  children: ReactNode;
}

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
          <PlanNavigation {...props} />
          <main className="govuk-main-wrapper" id="main" tabIndex={-1}>
            <Said />
            {children}
          </main>
        </div>
      </div>
    </>
  );
}
