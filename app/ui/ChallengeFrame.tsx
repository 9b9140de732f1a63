import type { ReactNode } from "react";
import { Said } from "./here.tsx";
import { SectionLinks } from "./SectionLinks.tsx";
import type { NavLink } from "./SiteHeader.tsx";
import { Tag, type Tone } from "./Tag.tsx";

interface Props {
  council: string;
  title: string;
  /** The overview of the challenge. */
  href: string;
  stage: { title: string; tone?: Tone | undefined };
  /** How it came to its stage again; the overview says more. */
  cameBack?: string | null | undefined;
  /** Whose turn it is, in words; nothing when it is nobody's. */
  turn?: string | null | undefined;
  sections: readonly NavLink[];
  /** "folded" gives a wide page all the width too. */
  navigation?: "side" | "folded" | undefined;
  children: ReactNode;
}

/** Where the overview says how it came to its stage again. */
export const cameBackId = "came-back";

/** The frame around every page of one challenge; holds the page's `main`. */
export function ChallengeFrame(props: Props) {
  const { navigation = "side", sections, children } = props;
  return (
    <>
      <FrameTop {...props} />
      <div className="govuk-width-container">
        <div className={`cf-frame__body--${navigation}`}>
          <SectionLinks
            label="Sections of this challenge"
            sections={sections}
            navigation={navigation}
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

function FrameTop(props: Props) {
  const { council, title, href, stage, cameBack, turn } = props;
  return (
    <section className="cf-frame__top" aria-label="This challenge">
      <div className="govuk-width-container">
        <div className="cf-frame__line">
          <p className="cf-frame__name">
            <span className="cf-frame__council">{council} </span>
            <a className="cf-frame__title" href={href}>
              {title}
            </a>
          </p>
          <p className="cf-frame__stage">
            <span className="govuk-visually-hidden">Stage: </span>
            <Tag tone={stage.tone ?? "info"}>{stage.title}</Tag>
            {cameBack && (
              <a className="govuk-link" href={`${href}#${cameBackId}`}>
                {cameBack}
              </a>
            )}
            {turn && <span>{turn}</span>}
          </p>
        </div>
      </div>
    </section>
  );
}
